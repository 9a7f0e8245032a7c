import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import type { EcvPdfData } from '../../src/modules/portfolio/pdf/ecv-pdf.ts'
import { byLine } from './content.ts'
import { font, type Maker } from './makers.ts'

const face = (weight: number, file: string) =>
  `@font-face{font-family:A;font-weight:${weight};src:url(data:font/ttf;base64,${readFileSync(fileURLToPath(file)).toString('base64')})}`
const style = `${face(400, font('400Regular'))}${face(700, font('700Bold'))}
@page{size:A4;margin:0 0 20mm}body{margin:0;font:10.5pt/1.3 A;color:#211a2c}h1,h2,h3,p,ul{margin:0;padding:0}li{list-style:none}
header{background:#0a4630;color:#fff;padding:16mm 16mm 18pt}h1{font-size:29pt}h2{font-size:16pt;margin:20pt 0 11pt}h3{font-size:12pt}
main{display:grid;grid-template-columns:1fr 60mm;gap:7mm;padding:0 16mm}.full{padding:0 16mm}
.card{display:grid;grid-template-columns:2fr 3fr;gap:12pt;border:.75pt solid #e0dae5;border-radius:9pt;padding:12pt;margin-bottom:10pt}
.stop{border-left:3pt solid #14694a;padding:0 0 12pt 13pt;margin-left:6pt;position:relative;break-inside:avoid}
.stop:before{content:"";position:absolute;left:-8pt;width:10pt;height:10pt;border-radius:50%;border:1.6pt solid #14694a;background:var(--f)}
.row{display:grid;grid-template-columns:3fr 7fr;border-bottom:.6pt solid #e0dae5;padding:6pt 0}small{color:#564e62;font-size:9pt;display:block}`

/** One browser and one page for all: the quickest way to use it. */
export async function start(): Promise<Maker> {
  const browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-dev-shm-usage'],
  })
  const page = await browser.newPage()
  await page.setContent(`<!doctype html><html lang="nl"><style>${style}</style><body></body></html>`)
  const make = async (data: EcvPdfData) => {
    await page.evaluate(
      ([title, html]) => {
        document.title = title!
        document.body.innerHTML = html!
      },
      [data.name, bodyOf(data)],
    )
    return page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true })
  }
  return { make, close: () => browser.close() }
}

function bodyOf(data: EcvPdfData): string {
  const stop = (fill: string, ...lines: string[]) => `<li class="stop" style="--f:${fill}">${lines.join('')}</li>`
  const small = (words = '') => `<small>${words}</small>`
  const row = ([label, value]: [string, string]) => `<li class="row">${small(label)}<b>${value}</b></li>`
  const cards = data.competences.map((it) => {
    const activities = it.activities.map((a) =>
      stop(a.confirmedBy ? '#14694a' : '#fff', `<b>${a.title}</b>`, small(a.detail), small(byLine(a.confirmedBy))),
    )
    return `<div class="card"><div><h3>${it.name}</h3><p>${it.sentence}</p></div><ul>${activities.join('')}</ul></div>`
  })
  const did = data.timeline.map((it) => stop(it.now ? '#ffc93c' : '#14694a', `<b>${it.title}</b>`, small(it.when)))
  return `<header><h1>${data.name}</h1><p>${data.headline}</p></header>
<main><div><h2>Wat ik kan</h2>${cards.join('')}</div>
<div><h2>In het kort</h2><ul>${data.facts.map(row).join('')}</ul><h2>Wat ik deed</h2><ul>${did.join('')}</ul></div></main>
<div class="full"><h2>Kijk maar</h2><ul>${data.evidence.map((it) => row([it.kind, it.title])).join('')}</ul>${small(data.note)}</div>`
}
