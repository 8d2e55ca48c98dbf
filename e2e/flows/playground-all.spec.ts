import type { Locator, Page } from '@playwright/test'
import { expect, test } from '../fixtures'
import { film, sound } from '../support/media'
import { picture } from '../support/picture'

test.use({ speed: '60' })

type File = ReturnType<typeof picture>

/** Gives a file to the slot of that name. */
async function give(page: Page, slot: string, file: File): Promise<void> {
  const group = page.getByRole('group', { name: slot, exact: true })
  await group.locator('input[type=file]').setInputFiles(file)
  await expect(group.getByText(file.name)).toBeVisible()
}

const form = (page: Page): Locator => page.getByRole('form')
const prompt = (page: Page): Locator => form(page).getByRole('textbox', { name: 'Prompt' })

/** Presses Run and waits for the newest result. */
async function run(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: /^Run/ }).first().click()
  const result = page.getByRole('region', { name: 'Results' }).getByRole('article').first()
  await expect(result.getByRole('link', { name: 'Download' }).first()).toBeVisible({ timeout: 30_000 })
  return result
}

async function expectVideo(result: Locator): Promise<void> {
  const video = result.locator('video')
  await video.evaluate((element: HTMLVideoElement) => {
    element.muted = true
    return element.play()
  })
  await expect.poll(() => video.evaluate((element: HTMLVideoElement) => element.currentTime)).toBeGreaterThan(0.2)
}

async function expectAudio(result: Locator): Promise<void> {
  await result.getByRole('button', { name: /^Play/ }).click()
  await expect.poll(() => result.locator('audio').evaluate((element: HTMLAudioElement) => element.currentTime)).toBeGreaterThan(0.2)
}

async function expectPicture(result: Locator, width: number, height: number): Promise<void> {
  const image = result.getByRole('img', { name: 'Result 1' })
  await expect.poll(() => image.evaluate((element: HTMLImageElement) => [element.naturalWidth, element.naturalHeight])).toEqual([width, height])
}

const operations: Record<string, (page: Page) => Promise<void>> = {
  text_to_image: async (page) => {
    await prompt(page).fill('A lighthouse in fog')
    await form(page).getByRole('radio', { name: '1920 × 1080' }).check()
    await expectPicture(await run(page), 1920, 1080)
  },
  image_to_video: async (page) => {
    await prompt(page).fill('Waves roll in')
    await give(page, 'Image', picture())
    await expectVideo(await run(page))
  },
  text_to_video: async (page) => {
    await prompt(page).fill('A kite over dunes')
    await expectVideo(await run(page))
  },
  video_to_video: async (page) => {
    await prompt(page).fill('Make it snow')
    await give(page, 'Video', film())
    await expectVideo(await run(page))
  },
  character_performance: async (page) => {
    await give(page, 'Character', picture())
    await give(page, 'Performance', film({ name: 'performance.mp4' }))
    await expectVideo(await run(page))
  },
  sound_effect: async (page) => {
    await prompt(page).fill('A door creaks')
    await expectAudio(await run(page))
  },
  text_to_speech: async (page) => {
    await prompt(page).fill('Good morning, everybody.')
    await form(page).getByRole('radio', { name: 'Maya' }).check()
    await expectAudio(await run(page))
  },
  speech_to_speech: async (page) => {
    await give(page, 'Recording', sound())
    await form(page).getByRole('radio', { name: 'Bernard' }).check()
    await expectAudio(await run(page))
  },
  voice_dubbing: async (page) => {
    await give(page, 'Audio', sound())
    await form(page).getByRole('combobox', { name: 'Language' }).selectOption('German')
    await expectAudio(await run(page))
  },
  voice_isolation: async (page) => {
    await give(page, 'Audio', sound())
    await expectAudio(await run(page))
  },
  avatar_videos: async (page) => {
    await form(page).getByRole('radio', { name: 'Cat character' }).check()
    await form(page).getByRole('textbox', { name: 'Text' }).fill('Welcome to the museum.')
    await expectVideo(await run(page))
  },
}

for (const [slug, submit] of Object.entries(operations)) {
  test(`${slug}: from its form to a result that plays`, async ({ page }) => {
    await page.goto(`/playground/${slug}`)
    await submit(page)
  })
}
