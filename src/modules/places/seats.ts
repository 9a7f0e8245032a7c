import type { Trx } from '../../platform/database.ts'
import { changed, Refusal } from '../../platform/errors.ts'

// Called inside the command of a higher floor, in its transaction. The count that decides is a column: of two at once, one finds no row.

/** Takes one seat of a place. @throws {Refusal} `place-full` when none is free, or there is no such place. */
export async function takeSeat(trx: Trx, placeId: string): Promise<void> {
  const taken = await trx
    .updateTable('places.place')
    .set((eb) => ({ taken: eb('taken', '+', 1) }))
    .where('id', '=', placeId)
    .whereRef('taken', '<', 'seats')
    .executeTakeFirst()
  if (taken.numUpdatedRows === 0n) throw new Refusal('conflict', 'place-full')
}

/** A seat that was taken is free again; where none was taken nothing changes. */
export async function giveSeatBack(trx: Trx, placeId: string): Promise<void> {
  await trx
    .updateTable('places.place')
    .set((eb) => ({ taken: eb('taken', '-', 1) }))
    .where('id', '=', placeId)
    .where('taken', '>', 0)
    .execute()
}

/** Closes a place until a day, on which it is open again. */
export async function pausePlace(trx: Trx, placeId: string, until: Temporal.PlainDate): Promise<void> {
  changed(
    await trx.updateTable('places.place').set({ paused_until: until }).where('id', '=', placeId).executeTakeFirst(),
  )
}
