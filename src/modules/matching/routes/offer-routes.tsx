import { Refusal } from '../../../platform/errors.ts'
import {
  type Ctx,
  formKey,
  idIn,
  type Problem,
  page,
  read,
  router,
  signedIn,
  submit,
  withNotice,
} from '../../../platform/web.ts'
import { isA, type Person } from '../../../platform/who.ts'
import { openApplicationFor } from '../../applications/index.ts'
import { declineOffer, wantOffer } from '../commands/answer-offer.ts'
import { DeclinePage, OfferPage, OffersPage } from '../pages/offer-pages.tsx'
import { isSeenByHer } from '../policy.ts'
import { listOffers, readOffer } from '../queries/read-offer.ts'
import { texts } from '../texts/index.ts'
import { notFound } from './common.ts'

export const routes = router()

/** A young person, about what was offered to herself. */
function young(c: Ctx): Person {
  const me = signedIn(c)
  if (!isA(me, 'young')) throw new Refusal('not-allowed', 'young-only')
  return me
}

routes.get('/proposed', async (c) => {
  const me = young(c)
  const offers = await read(c, (trx) => listOffers(trx, me.id))
  return page(c, <OffersPage view={withNotice(c, texts(c.var.lang))} offers={offers} />)
})

async function ownOffer(c: Ctx) {
  const me = young(c)
  return read(c, async (trx) => {
    const offer = await readOffer(trx, idIn(c, 'id'))
    if (!offer || offer.personId !== me.id || !isSeenByHer(offer.state)) throw notFound()
    return { offer, asked: await openApplicationFor(trx, me.id, offer.place.id) }
  })
}

routes.get('/proposed/:id', async (c) => page(c, await offerTree(c)))

async function offerTree(c: Ctx, problem?: Problem) {
  const { offer, asked } = await ownOffer(c)
  return (
    <OfferPage
      view={withNotice(c, texts(c.var.lang))}
      offer={offer}
      asked={asked}
      formKey={formKey()}
      problem={problem}
    />
  )
}

routes.post('/proposed/:id/want', (c) => {
  young(c)
  return submit(c, wantOffer, {
    input: { id: idIn(c, 'id') },
    say: texts(c.var.lang),
    to: ({ placeId }) => `/places/${placeId}/apply`,
    again: (problem) => offerTree(c, problem),
  })
})

routes.get('/proposed/:id/decline', async (c) => page(c, await declineTree(c)))

async function declineTree(c: Ctx, problem?: Problem) {
  const { offer } = await ownOffer(c)
  return <DeclinePage view={c.var.view} offer={offer} formKey={formKey()} problem={problem} />
}

routes.post('/proposed/:id/decline', (c) => {
  young(c)
  return submit(c, declineOffer, {
    input: { id: idIn(c, 'id') },
    say: texts(c.var.lang),
    to: () => '/proposed?done=declined',
    again: (problem) => declineTree(c, problem),
  })
})
