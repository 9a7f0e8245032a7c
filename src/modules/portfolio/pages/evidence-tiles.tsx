import type { Language } from '../../../platform/i18n.ts'
import { Card, CardLink, EvidenceTile, Grid, Note } from '../../../ui/index.ts'
import type { Evidence } from '../rules/ecv.ts'
import { texts } from '../texts/index.ts'
import { sayBytes } from './say.ts'

export const isPicture = ({ mime }: Pick<Evidence, 'mime'>): boolean => mime.startsWith('image/')

/** What there is to see: a picture shows itself, a document its sign. The title opens the file. */
export function EvidenceTiles({ evidence, lang }: { evidence: readonly Evidence[]; lang: Language }) {
  const t = texts(lang)
  return (
    <Grid list class="kr-tiles">
      {evidence.map((piece) => (
        <Card as="li" flush>
          {isPicture(piece) ? (
            <div class="kr-tile">
              <img
                src={`/evidence/${piece.id}/picture`}
                alt=""
                width={480}
                height={240}
                loading="lazy"
                decoding="async"
              />
            </div>
          ) : (
            <EvidenceTile kind="certificate" />
          )}
          <div>
            <CardLink href={`/evidence/${piece.id}`}>
              <bdi class="kr-break">{piece.title}</bdi>
            </CardLink>
            <Note icon={isPicture(piece) ? 'photo' : 'document'}>
              {t(isPicture(piece) ? 'evidence.picture' : 'evidence.document')}, {sayBytes(lang, piece.bytes)}
            </Note>
            {!piece.scanned && <Note>{t('evidence.not-scanned')}</Note>}
          </div>
        </Card>
      ))}
    </Grid>
  )
}
