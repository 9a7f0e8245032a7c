import type { Trx } from '../../platform/database.ts'

export type AnswerTime = { companyId: string /** Median days until an answer. */; days: number }

/** Keeps how long companies take to answer; run by the job of the module that knows. */
export async function setAnswerTimes(trx: Trx, times: readonly AnswerTime[]): Promise<void> {
  for (const { companyId, days } of times) {
    await trx.updateTable('places.company').set({ answers_in_days: days }).where('id', '=', companyId).execute()
  }
}
