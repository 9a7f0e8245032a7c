// The same algorithms as packages/matching in C++, and LEMON's CostScaling on the same graph. Reads an instance that bench/matching/files.ts wrote,
// does one piece of work, prints seconds of processor time and of the clock on the wall, and what came out.
//   peer MODEL candidates KEEP | peer GRAPH stable | peer GRAPH auction EPSILON | peer GRAPH lemon
#include <sys/resource.h>
#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <string>
#include <vector>
#ifdef WITH_LEMON
#include <lemon/cost_scaling.h>
#include <lemon/static_graph.h>
#endif

using std::vector;
typedef uint32_t u32;
typedef int64_t i64;

static double now(clockid_t clock) {
  timespec t;
  clock_gettime(clock, &t);
  return t.tv_sec + t.tv_nsec / 1e9;
}
struct Clock {
  double cpu = now(CLOCK_PROCESS_CPUTIME_ID), wall = now(CLOCK_MONOTONIC);
  Clock since() const {
    Clock then;
    then.cpu -= cpu;
    then.wall -= wall;
    return then;
  }
};
static long peakMB() {
  rusage usage;
  getrusage(RUSAGE_SELF, &usage);
  return usage.ru_maxrss / 1000;
}

struct Reader {
  FILE* file;
  explicit Reader(const char* path) : file(fopen(path, "rb")) {
    if (!file) {
      fprintf(stderr, "no %s\n", path);
      exit(2);
    }
  }
  u32 number() {
    u32 n;
    if (fread(&n, 4, 1, file) != 1) exit(2);
    return n;
  }
  vector<int32_t> column() {
    u32 n = number();
    vector<int32_t> values(n);
    if (n && fread(values.data(), 4, n, file) != n) exit(2);
    return values;
  }
};

struct Graph {
  u32 people, places;
  vector<int32_t> start, place, personScore, placeScore, weight, capacity;
  explicit Graph(Reader& in) {
    people = in.number();
    places = in.number();
    start = in.column();
    place = in.column();
    personScore = in.column();
    placeScore = in.column();
    weight = in.column();
    capacity = in.column();
  }
};

// FNV-1a over the places: two programs that agree on everybody agree on this
static u32 checksum(const vector<int32_t>& values) {
  u32 hash = 2166136261u;
  for (int32_t value : values)
    for (int i = 0; i < 4; i++) hash = (hash ^ ((u32(value) >> (8 * i)) & 255)) * 16777619u;
  return hash;
}

// ---- candidates

struct Term {
  u32 kind, side, weight, far, columns;
  vector<int32_t> a, b, values;
};

struct Entry {
  uint64_t key;
  u32 own;
};
// columns of places in the order of field and cell
struct Laid {
  vector<double> x, y;
  vector<int32_t> levelFrom, levelTo, from, to, need, requires_;
};
struct Asked {
  double x, y, limit;
  int32_t level, from, to;
  u32 lacks;
};

static int bitsOf(u32 most) {
  int bits = 1;
  while (most >> bits) bits++;
  return bits;
}
// the greatest square of a distance that, rooted and rounded down, is still within reach
static double limitOf(double reach) {
  double limit = (reach + 1) * (reach + 1);
  while (std::floor(std::sqrt(limit)) > reach) limit = std::nextafter(limit, 0);
  return limit;
}

// Checks a block at a time without a jump, which the compiler turns into lanes, and then takes what passed. (Four places to a block of memory, as the kernels
// have it, were slower here.)
static u32 scan(const Laid& laid, const Asked& asked, u32 from, u32 to, u32* found, u32 n) {
  const u32 block = 64;
  int32_t passes[block];
  for (u32 first = from; first < to; first += block) {
    const u32 length = std::min(block, to - first);
    const double *x = &laid.x[first], *y = &laid.y[first];
    const int32_t *levelFrom = &laid.levelFrom[first], *levelTo = &laid.levelTo[first], *hfrom = &laid.from[first], *hto = &laid.to[first],
                  *need = &laid.need[first], *requires_ = &laid.requires_[first];
    for (u32 i = 0; i < length; i++) {
      double dx = asked.x - x[i], dy = asked.y - y[i];
      passes[i] = dx * dx + dy * dy <= asked.limit;
    }
    for (u32 i = 0; i < length; i++)
      passes[i] &= (asked.level >= levelFrom[i]) & (asked.level <= levelTo[i]) &
                   (std::min(asked.to, hto[i]) - std::max(asked.from, hfrom[i]) >= need[i]) & ((u32(requires_[i]) & asked.lacks) == 0);
    for (u32 i = 0; i < length; i++) {
      found[n] = first + i;
      n += u32(passes[i]);
    }
  }
  return n;
}

// What a pair needs of a term is read and added: columns of places in the order of the layout, values times the weight.
static void layTerm(Term& term, const vector<u32>& order) {
  auto inOrder = [&](vector<int32_t>& column) {
    vector<int32_t> laid(order.size());
    for (size_t at = 0; at < order.size(); at++) laid[at] = column[order[at]];
    column = laid;
  };
  if (term.kind == 1) {
    inOrder(term.side == 0 ? term.b : term.a);
    term.values.resize(33 * 33);
    for (u32 wished = 0; wished <= 32; wished++)
      for (u32 there = 0; there <= wished; there++) term.values[wished * 33 + there] = int32_t(term.weight * (wished == 0 ? 1000 : there * 1000 / wished));
    return;
  }
  if (term.kind == 2) inOrder(term.b);
  if (term.kind == 3) inOrder(term.values);
  for (int32_t& value : term.values) value *= int32_t(term.weight);
}

static void addTerm(const Term& term, u32 p, u32 n, const u32* found, const u32* distance, u32* scores) {
  const int32_t* values = term.values.data();
  if (term.kind == 0) {
    const double far = term.far;
    for (u32 i = 0; i < n; i++) scores[i] += term.weight * u32(int32_t(std::max(0.0, 1000 - std::floor(distance[i] * 1000.0 / far))));
  } else if (term.kind == 1 && term.side == 0) {
    const u32 wish = u32(term.a[p]);
    const int32_t* row = values + 33 * __builtin_popcount(wish);
    for (u32 i = 0; i < n; i++) scores[i] += u32(row[__builtin_popcount(wish & u32(term.b[found[i]]))]);
  } else if (term.kind == 1) {
    const u32 has = u32(term.b[p]);
    for (u32 i = 0; i < n; i++) {
      const u32 wish = u32(term.a[found[i]]);
      scores[i] += u32(values[33 * __builtin_popcount(wish) + __builtin_popcount(wish & has)]);
    }
  } else if (term.kind == 2) {
    const int32_t* row = values + u32(term.a[p]) * term.columns;
    for (u32 i = 0; i < n; i++) scores[i] += u32(row[term.b[found[i]]]);
  } else if (term.kind == 3) {
    for (u32 i = 0; i < n; i++) scores[i] += u32(values[found[i]]);
  } else
    for (u32 i = 0; i < n; i++) scores[i] += u32(values[p]);
}

static int cellOf(i64 value, i64 least, i64 size, int across) {
  return value < least ? 0 : int(std::min<i64>(across - 1, (value - least) / size));
}

static void candidates(Reader& in, u32 keep) {
  u32 people = in.number(), places = in.number();
  auto px = in.column(), py = in.column(), reach = in.column(), fieldStart = in.column(), wants = in.column(), level = in.column(), pfrom = in.column(),
       pto = in.column(), fulfils = in.column();
  auto hx = in.column(), hy = in.column(), field = in.column(), levelFrom = in.column(), levelTo = in.column(), hfrom = in.column(), hto = in.column(),
       days = in.column(), requires_ = in.column(), capacity = in.column();
  vector<Term> terms(in.number());
  for (Term& term : terms) {
    term.kind = in.number();
    term.side = in.number();
    term.weight = in.number();
    term.far = in.number();
    term.columns = in.number();
    term.a = in.column();
    term.b = in.column();
    term.values = in.column();
  }
  Clock before;
  i64 left = hx[0], right = hx[0], bottom = hy[0], top = hy[0];
  for (u32 h = 0; h < places; h++) {
    left = std::min<i64>(left, hx[h]);
    right = std::max<i64>(right, hx[h]);
    bottom = std::min<i64>(bottom, hy[h]);
    top = std::max<i64>(top, hy[h]);
  }
  vector<int32_t> distinct(field);
  std::sort(distinct.begin(), distinct.end());
  distinct.erase(std::unique(distinct.begin(), distinct.end()), distinct.end());
  vector<int32_t> numberOf(65536, -1);
  for (size_t i = 0; i < distinct.size(); i++) numberOf[distinct[i]] = int32_t(i);
  int across = std::max(1, std::min(256, int(std::sqrt(4.0 * places / distinct.size()))));
  u32 cells = u32(across) * u32(across);
  i64 size = std::max<i64>(1, (std::max(right - left + 1, top - bottom + 1) + across - 1) / across);
  vector<u32> cell(places), startOf(distinct.size() * cells + 1), order(places);
  for (u32 h = 0; h < places; h++) {
    cell[h] = u32(numberOf[field[h]]) * cells + u32(cellOf(hy[h], bottom, size, across) * across + cellOf(hx[h], left, size, across));
    startOf[cell[h] + 1]++;
  }
  for (size_t i = 1; i < startOf.size(); i++) startOf[i] += startOf[i - 1];
  vector<u32> put(startOf);
  for (u32 h = 0; h < places; h++) order[put[cell[h]]++] = h;

  // columns of places in the order of the layout: what is read of them stands one after the other
  auto inOrder = [&](const vector<int32_t>& column) {
    vector<int32_t> laid(places);
    for (u32 at = 0; at < places; at++) laid[at] = column[order[at]];
    return laid;
  };
  Laid laid;
  laid.x.resize(places);
  laid.y.resize(places);
  laid.need.resize(places);
  for (u32 at = 0; at < places; at++) {
    laid.x[at] = hx[order[at]];
    laid.y[at] = hy[order[at]];
    // nobody has so many days as a place without seats needs
    laid.need[at] = capacity[order[at]] == 0 ? 1 << 20 : std::max(1, days[order[at]]) - 1;
  }
  laid.levelFrom = inOrder(levelFrom);
  laid.levelTo = inOrder(levelTo);
  laid.from = inOrder(hfrom);
  laid.to = inOrder(hto);
  laid.requires_ = inOrder(requires_);
  for (Term& term : terms) layTerm(term, order);
  u32 heaviest = 1, furthest = 1;
  for (const Term& term : terms) heaviest += term.weight * 1000;
  for (u32 p = 0; p < people; p++) furthest = std::max(furthest, u32(reach[p]));
  const int placeBits = bitsOf(places), distanceBits = bitsOf(furthest), sumShift = placeBits + distanceBits;
  const uint64_t placeMask = (uint64_t(1) << placeBits) - 1, distanceMask = (uint64_t(1) << distanceBits) - 1;

  vector<int32_t> start(people + 1), place, personScore, placeScore, distances;
  i64 acceptable = 0;
  const u32 room = std::min(places + 1, 3 * keep);
  vector<u32> found(places + 1), distance(places + 1), own(places + 1), theirs(places + 1);
  vector<Entry> entries(room + 1);
  auto greater = [](const Entry& a, const Entry& b) { return a.key > b.key; };
  for (u32 p = 0; p < people; p++) {
    i64 x = px[p], y = py[p], r = reach[p];
    u32 n = 0;
    const Asked asked = {double(x), double(y), limitOf(double(r)), level[p], pfrom[p], pto[p], ~u32(fulfils[p])};
    const bool outside = x + r < left || x - r > right || y + r < bottom || y - r > top;
    const int west = cellOf(x - r, left, size, across), east = cellOf(x + r, left, size, across), last = cellOf(y + r, bottom, size, across);
    for (int32_t f = fieldStart[p]; f < fieldStart[p + 1] && !outside; f++) {
      if (numberOf[wants[f]] < 0) continue;
      u32 base = u32(numberOf[wants[f]]) * cells;
      for (int row = cellOf(y - r, bottom, size, across); row <= last; row++)
        n = scan(laid, asked, startOf[base + u32(row * across + west)], startOf[base + u32(row * across + east) + 1], found.data(), n);
    }
    acceptable += n;
    for (u32 i = 0; i < n; i++) {
      double dx = asked.x - laid.x[found[i]], dy = asked.y - laid.y[found[i]];
      distance[i] = u32(int32_t(std::floor(std::sqrt(dx * dx + dy * dy))));
    }
    std::fill_n(own.begin(), n, 0);
    std::fill_n(theirs.begin(), n, 0);
    for (const Term& term : terms) addTerm(term, p, n, found.data(), distance.data(), term.side == 0 ? own.data() : theirs.data());
    u32 count = 0;
    uint64_t least = 0;
    for (u32 i = 0; i < n; i++) {
      uint64_t key = uint64_t(own[i] + theirs[i]) << sumShift | (distanceMask - distance[i]) << placeBits | (placeMask - order[found[i]]);
      if (key < least) continue;
      entries[count] = {key, own[i]};
      if (++count < room) continue;
      std::nth_element(entries.begin(), entries.begin() + keep - 1, entries.begin() + count, greater);
      count = keep;
      least = entries[keep - 1].key;
    }
    if (count > keep) {
      std::nth_element(entries.begin(), entries.begin() + keep - 1, entries.begin() + count, greater);
      count = keep;
    }
    std::sort(entries.begin(), entries.begin() + count, greater);
    for (u32 i = 0; i < count; i++) {
      const Entry& entry = entries[i];
      place.push_back(int32_t(placeMask - (entry.key & placeMask)));
      personScore.push_back(int32_t(entry.own));
      placeScore.push_back(int32_t(u32(entry.key >> sumShift) - entry.own));
      distances.push_back(int32_t(distanceMask - ((entry.key >> placeBits) & distanceMask)));
    }
    start[p + 1] = int32_t(place.size());
  }
  Clock took = before.since();
  printf("{\"seconds\":%.5f,\"wall\":%.5f,\"checksum\":%u,\"acceptable\":%lld,\"peakMB\":%ld}\n", took.cpu, took.wall, checksum(place), (long long)acceptable,
         peakMB());
}

// ---- what stable and auction share

// a claim and who has it, together in memory
struct Claim {
  double value;
  u32 who;
};
struct Seats {
  vector<Claim> claims;
  vector<u32> start, held;
  explicit Seats(const Graph& g) : start(g.places + 1), held(g.places) {
    vector<u32> wanted(g.places);
    for (int32_t h : g.place) wanted[h]++;
    for (u32 h = 0; h < g.places; h++) start[h + 1] = start[h] + std::min<u32>(u32(g.capacity[h]), wanted[h] + 1);
    claims.resize(start[g.places]);
  }
  u32 freeAt(u32 h) const { return start[h + 1] - start[h] - held[h]; }
  double weakest(u32 h) const { return claims[start[h]].value; }
  int32_t take(u32 h, double value, u32 person) {
    Claim* heap = &claims[start[h]];
    u32 n = held[h], i;
    if (freeAt(h) > 0) {
      held[h]++;
      i = n;
      while (i > 0) {
        u32 parent = (i - 1) >> 1;
        if (heap[parent].value <= value) break;
        heap[i] = heap[parent];
        i = parent;
      }
      heap[i] = {value, person};
      return -1;
    }
    int32_t gone = int32_t(heap[0].who);
    i = 0;
    for (;;) {
      u32 child = 2 * i + 1;
      if (child >= n) break;
      if (child + 1 < n && heap[child + 1].value < heap[child].value) child++;
      if (heap[child].value >= value) break;
      heap[i] = heap[child];
      i = child;
    }
    heap[i] = {value, person};
    return gone;
  }
};

static void tell(const Graph& g, const vector<int32_t>& pairOf, Clock took, i64 bound = 0) {
  vector<int32_t> placeOf(g.people, -1);
  i64 matched = 0, weight = 0;
  for (u32 p = 0; p < g.people; p++)
    if (pairOf[p] >= 0) {
      placeOf[p] = g.place[pairOf[p]];
      matched++;
      weight += g.weight[pairOf[p]];
    }
  printf("{\"seconds\":%.5f,\"wall\":%.5f,\"checksum\":%u,\"matched\":%lld,\"weight\":%lld,\"bound\":%lld,\"peakMB\":%ld}\n", took.cpu, took.wall,
         checksum(placeOf), (long long)matched, (long long)weight, (long long)bound, peakMB());
}

// A pair of somebody who asks, and what of it is read then.
struct Wish {
  uint64_t key;
  u32 place, placeScore, pair;
};

static void stable(const Graph& g) {
  Clock before;
  const double most = 16777215;
  vector<uint64_t> byRank(g.people);
  vector<u32> rank(g.people), byPlaceRank(g.places), placeRank(g.places), wanted(g.places);
  for (int32_t h : g.place) wanted[h]++;
  for (u32 p = 0; p < g.people; p++) byRank[p] = uint64_t(g.start[p + 1] - g.start[p]) << 32 | p;
  std::sort(byRank.begin(), byRank.end());
  for (u32 i = 0; i < g.people; i++) rank[u32(byRank[i])] = i;
  for (u32 h = 0; h < g.places; h++) byPlaceRank[h] = h;
  std::sort(byPlaceRank.begin(), byPlaceRank.end(), [&](u32 a, u32 b) {
    i64 x = i64(wanted[a]) * g.capacity[b], y = i64(wanted[b]) * g.capacity[a];
    return x != y ? x < y : a < b;
  });
  for (u32 i = 0; i < g.places; i++) placeRank[byPlaceRank[i]] = i;
  vector<Wish> wishes(g.place.size());
  for (u32 p = 0; p < g.people; p++) {
    for (u32 e = u32(g.start[p]); e < u32(g.start[p + 1]); e++) {
      u32 h = u32(g.place[e]);
      wishes[e] = {uint64_t(g.personScore[e]) << 32 | (u32(most) - placeRank[h]), h, u32(g.placeScore[e]), e};
    }
    std::sort(wishes.begin() + g.start[p], wishes.begin() + g.start[p + 1], [](const Wish& a, const Wish& b) { return a.key > b.key; });
  }
  Seats seats(g);
  vector<double> cutoff(g.places);
  for (u32 h = 0; h < g.places; h++) cutoff[h] = g.capacity[h] > 0 ? -1 : 1e300;
  vector<int32_t> next(g.start.begin(), g.start.end() - 1), pairOf(g.people, -1);
  vector<uint8_t> mark(g.people);
  for (u32 first = 0; first < g.people; first++)
    for (int32_t p = int32_t(first); p >= 0;) {
      int32_t asked = p;
      p = -1;
      bool took = false;
      const double rest = mark[asked] * (most + 1) + (most - rank[asked]);
      while (next[asked] < g.start[asked + 1]) {
        const Wish& wish = wishes[next[asked]++];
        double claim = double(wish.placeScore) * 2 * (most + 1) + rest;
        if (claim <= cutoff[wish.place]) continue;
        took = true;
        p = seats.take(wish.place, claim, u32(asked));
        pairOf[asked] = int32_t(wish.pair);
        if (p >= 0) pairOf[p] = -1;
        if (seats.freeAt(wish.place) == 0) cutoff[wish.place] = seats.weakest(wish.place);
        break;
      }
      if (!took && !mark[asked] && g.start[asked + 1] > g.start[asked]) {
        mark[asked] = 1;
        next[asked] = g.start[asked];
        p = asked;
      }
    }
  tell(g, pairOf, before.since());
}

// A pair seen from its place; where somebody is and what she gains there; somebody who would pay to come.
struct Applicant {
  u32 person, weight;
};
struct Standing {
  double gain;
  int32_t place;
};
struct Coming {
  double offer;
  u32 person, weight;
};

struct Auction {
  const Graph& g;
  double parts;
  Seats seats;
  vector<double> price;
  vector<int32_t> pairOf;
  vector<u32> backStart, freeSeats, waiting;
  vector<Applicant> back;
  vector<Standing> standing;
  vector<Coming> coming;
  vector<const Applicant*> sitting;
  Auction(const Graph& graph, double parts_, double heaviest) : g(graph), parts(parts_), seats(graph), price(g.places), pairOf(g.people, -1) {
    for (u32 h = 0; h < g.places; h++) price[h] = g.capacity[h] > 0 ? 0 : heaviest;
  }
  double gainOf(u32 e) const { return u32(g.weight[e]) * parts - price[g.place[e]]; }

  // the best seat at a bid that leaves her as well off as her second best, less the step; says who was outbid
  int32_t bid(u32 p, double step) {
    double best = 0, second = 0;
    int32_t chosen = -1;
    for (int32_t e = g.start[p]; e < g.start[p + 1]; e++) {
      double gain = gainOf(u32(e));
      if (gain <= second) continue;
      if (gain > best) {
        second = best;
        best = gain;
        chosen = e;
      } else
        second = gain;
    }
    if (chosen < 0) return -1;
    u32 h = u32(g.place[chosen]);
    int32_t gone = seats.take(h, price[h] + best - second + step, p);
    pairOf[p] = chosen;
    if (gone >= 0) pairOf[gone] = -1;
    if (seats.freeAt(h) == 0) price[h] = seats.weakest(h);
    return gone;
  }

  void sortByPlace() {
    if (!back.empty()) return;
    backStart.resize(g.places + 1);
    back.resize(g.place.size());
    for (int32_t h : g.place) backStart[h + 1]++;
    for (u32 h = 0; h < g.places; h++) backStart[h + 1] += backStart[h];
    vector<u32> at(backStart);
    for (u32 p = 0; p < g.people; p++)
      for (int32_t e = g.start[p]; e < g.start[p + 1]; e++) back[at[g.place[e]]++] = {p, u32(g.weight[e])};
  }

  void raise(u32 p, u32 weight, double now) { standing[p].gain = std::max(standing[p].gain, weight * parts - now); }

  void come(u32 h, u32 p) {
    int32_t left = standing[p].place;
    if (left >= 0 && freeSeats[left]++ == 0 && price[left] > 0) waiting.push_back(u32(left));
    standing[p].place = int32_t(h);
    int32_t e = g.start[p];
    while (u32(g.place[e]) != h) e++;
    pairOf[p] = e;
  }

  // a place with free seats at a price lowers it until they are taken or cost nothing
  void lower(u32 h, double step) {
    coming.clear();
    sitting.clear();
    for (u32 i = backStart[h]; i < backStart[h + 1]; i++) {
      const Applicant& one = back[i];
      if (standing[one.person].place == int32_t(h)) {
        sitting.push_back(&one);
        continue;
      }
      double offer = one.weight * parts - standing[one.person].gain;
      if (offer > 0) coming.push_back({offer, one.person, one.weight});
    }
    double now = price[h];
    size_t seated = 0;
    while (freeSeats[h] > 0 && now > 0) {
      double best = step, next = 0;
      size_t chosen = coming.size();
      for (size_t i = seated; i < coming.size(); i++) {
        double offer = coming[i].offer;
        if (offer <= next) continue;
        if (offer > best) {
          next = chosen == coming.size() ? next : best;
          best = offer;
          chosen = i;
        } else
          next = offer;
      }
      bool nobody = chosen == coming.size();
      now = nobody ? 0 : std::min(now, std::max(0.0, next - step));
      if (nobody) break;
      come(h, coming[chosen].person);
      freeSeats[h]--;
      // the others keep their order, who came stands before them
      std::rotate(coming.begin() + long(seated), coming.begin() + long(chosen), coming.begin() + long(chosen) + 1);
      seated++;
    }
    price[h] = now;
    for (size_t i = 0; i < seated; i++) raise(coming[i].person, coming[i].weight, now);
    for (const Applicant* one : sitting) raise(one->person, one->weight, now);
  }

  void run(double step) {
    std::fill(seats.held.begin(), seats.held.end(), 0);
    std::fill(pairOf.begin(), pairOf.end(), -1);
    for (u32 first = 0; first < g.people; first++)
      for (int32_t p = int32_t(first); p >= 0;) p = bid(u32(p), step);
    freeSeats.resize(g.places);
    waiting.clear();
    for (int32_t h = int32_t(g.places) - 1; h >= 0; h--) {
      freeSeats[h] = seats.freeAt(u32(h));
      if (freeSeats[h] > 0 && price[h] > 0) waiting.push_back(u32(h));
    }
    if (waiting.empty()) return;
    sortByPlace();
    standing.resize(g.people);
    for (u32 p = 0; p < g.people; p++) {
      double best = 0;
      for (int32_t e = g.start[p]; e < g.start[p + 1]; e++) best = std::max(best, gainOf(u32(e)));
      standing[p] = {best, pairOf[p] < 0 ? -1 : g.place[pairOf[p]]};
    }
    while (!waiting.empty()) {
      u32 h = waiting.back();
      waiting.pop_back();
      lower(h, step);
    }
  }
};

static void auction(const Graph& g, u32 epsilon) {
  Clock before;
  const double parts = epsilon == 0 ? double(g.people) + 1 : 1;
  double heaviest = 0;
  for (int32_t weight : g.weight) heaviest = std::max(heaviest, u32(weight) * parts);
  vector<double> steps(1, epsilon == 0 ? 1 : epsilon);
  while (steps[0] * 16 <= heaviest / 32) steps.insert(steps.begin(), steps[0] * 16);
  Auction sale(g, parts, heaviest);
  for (double step : steps) sale.run(step);
  // what everybody gains at these prices, for the bound
  double bound = 0;
  for (u32 p = 0; p < g.people; p++) {
    double best = 0;
    for (int32_t e = g.start[p]; e < g.start[p + 1]; e++) best = std::max(best, sale.gainOf(u32(e)));
    bound += best;
  }
  for (u32 h = 0; h < g.places; h++) bound += sale.price[h] * g.capacity[h];
  tell(g, sale.pairOf, before.since(), i64(std::floor(bound / parts)));
}

#ifdef WITH_LEMON
// A source of one unit a person, a sink; who stays without goes past all places at no cost.
static void lemonCostScaling(const Graph& g) {
  Clock before;
  typedef lemon::StaticDigraph Digraph;
  u32 sink = g.people + g.places;
  vector<std::pair<int, int>> arcs;
  vector<i64> cost, upper;
  for (u32 p = 0; p < g.people; p++) {
    for (int32_t e = g.start[p]; e < g.start[p + 1]; e++) {
      arcs.push_back({int(p), int(g.people) + g.place[e]});
      cost.push_back(-g.weight[e]);
      upper.push_back(1);
    }
    arcs.push_back({int(p), int(sink)});
    cost.push_back(0);
    upper.push_back(1);
  }
  for (u32 h = 0; h < g.places; h++) {
    arcs.push_back({int(g.people + h), int(sink)});
    cost.push_back(0);
    upper.push_back(g.capacity[h]);
  }
  Digraph graph;
  graph.build(int(sink) + 1, arcs.begin(), arcs.end());
  Digraph::ArcMap<i64> costs(graph), uppers(graph);
  for (size_t i = 0; i < arcs.size(); i++) {
    costs[graph.arc(int(i))] = cost[i];
    uppers[graph.arc(int(i))] = upper[i];
  }
  Digraph::NodeMap<i64> supply(graph, 0);
  for (u32 p = 0; p < g.people; p++) supply[graph.node(int(p))] = 1;
  supply[graph.node(int(sink))] = -i64(g.people);
  lemon::CostScaling<Digraph, i64, i64> solver(graph);
  solver.upperMap(uppers).costMap(costs).supplyMap(supply);
  solver.run();
  vector<int32_t> pairOf(g.people, -1);
  int arc = 0;
  for (u32 p = 0; p < g.people; p++, arc++)
    for (int32_t e = g.start[p]; e < g.start[p + 1]; e++, arc++)
      if (solver.flow(graph.arc(arc)) > 0) pairOf[p] = e;
  tell(g, pairOf, before.since());
}
#endif

int main(int count, char** words) {
  if (count < 3) return 2;
  std::string work = words[2];
  Reader in(words[1]);
  if (work == "candidates") {
    candidates(in, u32(atoi(words[3])));
    return 0;
  }
  Graph g(in);
  if (work == "stable") stable(g);
  if (work == "auction") auction(g, u32(atoi(words[3])));
#ifdef WITH_LEMON
  if (work == "lemon") lemonCostScaling(g);
#endif
  return 0;
}
