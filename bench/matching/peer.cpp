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

struct Offer {
  u32 place, distance, personScore, placeScore;
};
static inline bool comesBefore(const Offer& a, const Offer& b) {
  u32 x = a.personScore + a.placeScore, y = b.personScore + b.placeScore;
  if (x != y) return x > y;
  if (a.distance != b.distance) return a.distance < b.distance;
  return a.place < b.place;
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

  vector<int32_t> start(people + 1), place, personScore, placeScore;
  i64 near = 0, acceptable = 0;
  vector<Offer> heap;
  auto worse = [](const Offer& a, const Offer& b) { return comesBefore(a, b); };
  for (u32 p = 0; p < people; p++) {
    heap.clear();
    i64 x = px[p], y = py[p], r = reach[p];
    for (int32_t f = fieldStart[p]; f < fieldStart[p + 1]; f++) {
      if (x + r < left || x - r > right || y + r < bottom || y - r > top) continue;
      if (numberOf[wants[f]] < 0) continue;
      u32 base = u32(numberOf[wants[f]]) * cells;
      int west = cellOf(x - r, left, size, across), east = cellOf(x + r, left, size, across), last = cellOf(y + r, bottom, size, across);
      for (int row = cellOf(y - r, bottom, size, across); row <= last; row++) {
        u32 to = startOf[base + u32(row * across + east) + 1];
        for (u32 at = startOf[base + u32(row * across + west)]; at < to; at++) {
          u32 h = order[at];
          i64 dx = x - hx[h], dy = y - hy[h];
          u32 distance = u32(std::floor(std::sqrt(double(dx * dx + dy * dy))));
          if (distance > u32(r)) continue;
          near++;
          if (capacity[h] == 0 || level[p] < levelFrom[h] || level[p] > levelTo[h]) continue;
          if (std::min(pto[p], hto[h]) - std::max(pfrom[p], hfrom[h]) + 1 < std::max(1, days[h])) continue;
          if (u32(requires_[h]) & ~u32(fulfils[p])) continue;
          u32 score[2] = {0, 0};
          for (const Term& term : terms) {
            u32 value;
            if (term.kind == 0)
              value = distance >= term.far ? 0 : 1000 - u32(uint64_t(distance) * 1000 / term.far);
            else if (term.kind == 1) {
              u32 wish = u32(term.side == 0 ? term.a[p] : term.a[h]), has = u32(term.side == 0 ? term.b[h] : term.b[p]);
              value = wish == 0 ? 1000 : u32(__builtin_popcount(wish & has)) * 1000 / u32(__builtin_popcount(wish));
            } else if (term.kind == 2)
              value = u32(term.values[u32(term.a[p]) * term.columns + u32(term.b[h])]);
            else
              value = u32(term.kind == 3 ? term.values[h] : term.values[p]);
            score[term.side] += term.weight * value;
          }
          acceptable++;
          Offer offer = {h, distance, score[0], score[1]};
          if (heap.size() < keep) {
            heap.push_back(offer);
            std::push_heap(heap.begin(), heap.end(), worse);
          } else if (comesBefore(offer, heap.front())) {
            std::pop_heap(heap.begin(), heap.end(), worse);
            heap.back() = offer;
            std::push_heap(heap.begin(), heap.end(), worse);
          }
        }
      }
    }
    std::sort(heap.begin(), heap.end(), comesBefore);
    for (const Offer& offer : heap) {
      place.push_back(int32_t(offer.place));
      personScore.push_back(int32_t(offer.personScore));
      placeScore.push_back(int32_t(offer.placeScore));
    }
    start[p + 1] = int32_t(place.size());
  }
  Clock took = before.since();
  printf("{\"seconds\":%.5f,\"wall\":%.5f,\"checksum\":%u,\"acceptable\":%lld,\"peakMB\":%ld}\n", took.cpu, took.wall, checksum(place), (long long)acceptable,
         peakMB());
}

// ---- what stable and auction share

struct Seats {
  vector<double> claim;
  vector<u32> who, start, held;
  Seats(const Graph& g, const vector<int32_t>& capacity) : start(g.places + 1), held(g.places) {
    vector<u32> wanted(g.places);
    for (int32_t h : g.place) wanted[h]++;
    for (u32 h = 0; h < g.places; h++) start[h + 1] = start[h] + std::min<u32>(u32(capacity[h]), wanted[h] + 1);
    claim.resize(start[g.places]);
    who.resize(start[g.places]);
  }
  u32 freeAt(u32 h) const { return start[h + 1] - start[h] - held[h]; }
  double weakest(u32 h) const { return claim[start[h]]; }
  int32_t take(u32 h, double value, u32 person) {
    u32 from = start[h], n = held[h], i;
    if (freeAt(h) > 0) {
      held[h]++;
      i = n;
      while (i > 0) {
        u32 parent = (i - 1) >> 1;
        if (claim[from + parent] <= value) break;
        claim[from + i] = claim[from + parent];
        who[from + i] = who[from + parent];
        i = parent;
      }
      claim[from + i] = value;
      who[from + i] = person;
      return -1;
    }
    int32_t gone = int32_t(who[from]);
    i = 0;
    for (;;) {
      u32 child = 2 * i + 1;
      if (child >= n) break;
      if (child + 1 < n && claim[from + child + 1] < claim[from + child]) child++;
      if (claim[from + child] >= value) break;
      claim[from + i] = claim[from + child];
      who[from + i] = who[from + child];
      i = child;
    }
    claim[from + i] = value;
    who[from + i] = person;
    return gone;
  }
};

static void tell(const Graph& g, const vector<int32_t>& pairOf, Clock took) {
  vector<int32_t> placeOf(g.people, -1);
  i64 matched = 0, weight = 0;
  for (u32 p = 0; p < g.people; p++)
    if (pairOf[p] >= 0) {
      placeOf[p] = g.place[pairOf[p]];
      matched++;
      weight += g.weight[pairOf[p]];
    }
  printf("{\"seconds\":%.5f,\"wall\":%.5f,\"checksum\":%u,\"matched\":%lld,\"weight\":%lld,\"peakMB\":%ld}\n", took.cpu, took.wall, checksum(placeOf),
         (long long)matched, (long long)weight, peakMB());
}

static void stable(const Graph& g) {
  Clock before;
  const double most = 16777215;
  vector<u32> byRank(g.people), rank(g.people), byPlaceRank(g.places), placeRank(g.places), wanted(g.places);
  for (int32_t h : g.place) wanted[h]++;
  for (u32 p = 0; p < g.people; p++) byRank[p] = p;
  std::sort(byRank.begin(), byRank.end(), [&](u32 a, u32 b) {
    int x = g.start[a + 1] - g.start[a], y = g.start[b + 1] - g.start[b];
    return x != y ? x < y : a < b;
  });
  for (u32 i = 0; i < g.people; i++) rank[byRank[i]] = i;
  for (u32 h = 0; h < g.places; h++) byPlaceRank[h] = h;
  std::sort(byPlaceRank.begin(), byPlaceRank.end(), [&](u32 a, u32 b) {
    i64 x = i64(wanted[a]) * g.capacity[b], y = i64(wanted[b]) * g.capacity[a];
    return x != y ? x < y : a < b;
  });
  for (u32 i = 0; i < g.places; i++) placeRank[byPlaceRank[i]] = i;
  vector<u32> order(g.place.size());
  for (u32 e = 0; e < order.size(); e++) order[e] = e;
  auto prefers = [&](u32 a, u32 b) {
    if (g.personScore[a] != g.personScore[b]) return g.personScore[a] > g.personScore[b];
    return placeRank[g.place[a]] < placeRank[g.place[b]];
  };
  for (u32 p = 0; p < g.people; p++) std::sort(order.begin() + g.start[p], order.begin() + g.start[p + 1], prefers);
  Seats seats(g, g.capacity);
  vector<double> cutoff(g.places);
  for (u32 h = 0; h < g.places; h++) cutoff[h] = g.capacity[h] > 0 ? -1 : 1e300;
  vector<int32_t> next(g.start.begin(), g.start.end() - 1), pairOf(g.people, -1);
  vector<uint8_t> mark(g.people);
  for (u32 first = 0; first < g.people; first++)
    for (int32_t p = int32_t(first); p >= 0;) {
      int32_t asked = p;
      p = -1;
      while (next[asked] < g.start[asked + 1]) {
        u32 e = order[next[asked]++], h = u32(g.place[e]);
        double claim = (double(g.placeScore[e]) * 2 + mark[asked]) * (most + 1) + (most - rank[asked]);
        if (claim <= cutoff[h]) continue;
        p = seats.take(h, claim, u32(asked));
        pairOf[asked] = int32_t(e);
        if (p >= 0) pairOf[p] = -1;
        if (seats.freeAt(h) == 0) cutoff[h] = seats.weakest(h);
        break;
      }
      if (pairOf[asked] < 0 && !mark[asked] && g.start[asked + 1] > g.start[asked]) {
        mark[asked] = 1;
        next[asked] = g.start[asked];
        p = asked;
      }
    }
  tell(g, pairOf, before.since());
}

static void auction(const Graph& g, u32 epsilon) {
  Clock before;
  double parts = epsilon == 0 ? double(g.people) + 1 : 1, heaviest = 0;
  vector<double> weight(g.place.size());
  for (size_t e = 0; e < weight.size(); e++) heaviest = std::max(heaviest, weight[e] = g.weight[e] * parts);
  vector<double> steps(1, epsilon == 0 ? 1 : epsilon);
  while (steps[0] * 16 <= heaviest / 32) steps.insert(steps.begin(), steps[0] * 16);
  Seats seats(g, g.capacity);
  vector<double> price(g.places);
  for (u32 h = 0; h < g.places; h++) price[h] = g.capacity[h] > 0 ? 0 : heaviest;
  vector<int32_t> pairOf(g.people, -1);
  vector<u32> person(g.place.size()), backStart(g.places + 1), back(g.place.size());
  for (u32 p = 0; p < g.people; p++)
    for (int32_t e = g.start[p]; e < g.start[p + 1]; e++) person[e] = p;
  for (int32_t h : g.place) backStart[h + 1]++;
  for (u32 h = 0; h < g.places; h++) backStart[h + 1] += backStart[h];
  vector<u32> at(backStart);
  for (u32 e = 0; e < back.size(); e++) back[at[g.place[e]]++] = e;
  for (double step : steps) {
    std::fill(seats.held.begin(), seats.held.end(), 0);
    std::fill(pairOf.begin(), pairOf.end(), -1);
    for (u32 first = 0; first < g.people; first++)
      for (int32_t p = int32_t(first); p >= 0;) {
        double best = 0, second = 0;
        int32_t chosen = -1;
        for (int32_t e = g.start[p]; e < g.start[p + 1]; e++) {
          double gain = weight[e] - price[g.place[e]];
          if (gain <= second) continue;
          if (gain > best) {
            second = best;
            best = gain;
            chosen = e;
          } else
            second = gain;
        }
        if (chosen < 0) break;
        u32 h = u32(g.place[chosen]);
        int32_t gone = seats.take(h, price[h] + best - second + step, u32(p));
        pairOf[p] = chosen;
        if (gone >= 0) pairOf[gone] = -1;
        if (seats.freeAt(h) == 0) price[h] = seats.weakest(h);
        p = gone;
      }
    vector<u32> freeSeats(g.places), waiting;
    for (int32_t h = int32_t(g.places) - 1; h >= 0; h--) {
      freeSeats[h] = seats.freeAt(u32(h));
      if (freeSeats[h] > 0 && price[h] > 0) waiting.push_back(u32(h));
    }
    if (waiting.empty()) continue;
    vector<double> gain(g.people);
    for (u32 p = 0; p < g.people; p++)
      for (int32_t e = g.start[p]; e < g.start[p + 1]; e++) gain[p] = std::max(gain[p], weight[e] - price[g.place[e]]);
    while (!waiting.empty()) {
      u32 h = waiting.back();
      waiting.pop_back();
      while (freeSeats[h] > 0 && price[h] > 0) {
        double best = step, next = 0;
        int32_t chosen = -1;
        for (u32 i = backStart[h]; i < backStart[h + 1]; i++) {
          u32 e = back[i], p = person[e];
          double offer = weight[e] - gain[p];
          if (offer <= next || pairOf[p] == int32_t(e)) continue;
          if (offer > best) {
            next = chosen < 0 ? next : best;
            best = offer;
            chosen = int32_t(e);
          } else
            next = offer;
        }
        price[h] = chosen < 0 ? 0 : std::min(price[h], std::max(0.0, next - step));
        if (chosen >= 0) {
          u32 p = person[chosen];
          int32_t leaves = pairOf[p];
          if (leaves >= 0 && freeSeats[g.place[leaves]]++ == 0 && price[g.place[leaves]] > 0) waiting.push_back(u32(g.place[leaves]));
          freeSeats[h]--;
          pairOf[p] = chosen;
        }
        for (u32 i = backStart[h]; i < backStart[h + 1]; i++) {
          u32 e = back[i], p = person[e];
          if (pairOf[p] == int32_t(e)) gain[p] = std::max(gain[p], weight[e] - price[h]);
        }
      }
    }
  }
  tell(g, pairOf, before.since());
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
