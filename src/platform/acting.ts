import { Refusal } from './errors.ts'
import type { Who } from './who.ts'

/**
 * What support never does while it acts as somebody: what only she herself can say, and what opens or closes her door. Everything else
 * stands in the audit with the name of who did it. `test/rights` holds that each name and address here exists.
 */
export const barredWhileActing: { readonly commands: readonly string[]; readonly paths: readonly RegExp[] } = {
  commands: [
    // signing, and whom she names to sign beside her
    'sign-agreement',
    'name-guardian',
    'change-terms',
    'withdraw-agreement',
    'break-off-agreement',
    // what she says to others in her own name
    'apply',
    'look-back',
    'contest-proposal',
    'matching.want-offer',
    'matching.decline-offer',
    // what a human of her school decides after the computer proposed it
    'matching.confirm',
    'matching.reject',
    'matching.choose-other',
    'matching.send-run',
    'matching.withdraw-offer',
    // what she agreed to, and takes back
    'portfolio.share-cv',
    'portfolio.stop-sharing',
    // giving and ending rights
    'confirm-guardian',
    'unconfirm-guardian',
    'give-role',
    'end-role',
    'start-coaching',
    'end-relation',
    'start-acting',
  ],
  // her ways in, her devices, her second factor, her data as a whole
  paths: [/^\/(devices|passkeys|second-factor|sign-in|my-data\/(erase|download|object|correct|consent))(\/|$)/],
}

/** @throws {Refusal} `not-while-acting` when support asks for what is hers alone. */
export function refuseWhileActing(who: Who, asked: { command: string } | { path: string }): void {
  if (who.kind !== 'person' || !who.support) return
  const barred =
    'command' in asked
      ? barredWhileActing.commands.includes(asked.command)
      : barredWhileActing.paths.some((path) => path.test(asked.path))
  if (barred) throw new Refusal('not-allowed', 'not-while-acting')
}

/** Who of support is behind an act, where somebody acts for her. */
export const behind = (who: Who): string | null => (who.kind === 'person' ? (who.support?.staffId ?? null) : null)
