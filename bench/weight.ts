import { loadavg } from 'node:os'
import { join } from 'node:path'
import type { Report } from './report.ts'
import { median } from './server/numbers.ts'
import { signIn, startProduct } from './server/product.ts'
import { ending, inScratch } from './server/scratch.ts'
import { asNew, firstPaint, launch, weigh } from './weight/browser.ts'
import { walk } from './weight/walk.ts'

const paints = 3

/** What each page of the way weighs, and when a phone on a slow network shows something of it. */
export async function bench(report: Report): Promise<void> {
  report({ case: 'machine', metric: 'load average before', value: loadavg()[0]!, unit: '' })
  await inScratch('weight', async (folder) => {
    const product = await startProduct({ DATA_DIR: join(folder, 'data'), DEMO: '1' })
    const browser = await launch()
    const close = ending(() => browser.close())
    try {
      const { address } = product
      const most = { css: 0, js: 0, paint: 0 }
      for (const { who, name, path, cookies } of await walk(browser, address, (persona) => signIn(address, persona))) {
        const url = address + path
        const weight = await asNew(browser, cookies, (page) => weigh(page, url))
        const times: number[] = []
        for (let n = 0; n < paints; n++) times.push(await asNew(browser, cookies, (page) => firstPaint(page, url)))
        const paint = median(times) / 1000
        const figure = (metric: string, value: number, unit: string) =>
          report({ case: `${who}: ${name}`, metric, value, unit })
        figure('HTML', weight.html / 1000, 'kB')
        figure('CSS', weight.css / 1000, 'kB')
        figure('JS', weight.js / 1000, 'kB')
        figure('all, with fonts and pictures', weight.all / 1000, 'kB')
        figure(`first paint, median of ${paints}`, paint, 's')
        most.css = Math.max(most.css, weight.css / 1000)
        most.js = Math.max(most.js, weight.js / 1000)
        most.paint = Math.max(most.paint, paint)
      }
      report({ case: 'heaviest page', metric: 'CSS (aim 14 kB)', value: most.css, unit: 'kB' })
      report({ case: 'heaviest page', metric: 'JS (aim 15 kB)', value: most.js, unit: 'kB' })
      report({ case: 'slowest page', metric: 'first paint (aim 1.2 s)', value: most.paint, unit: 's' })
    } finally {
      await close()
      await product.stop()
    }
  })
}
