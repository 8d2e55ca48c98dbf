import type { Page } from '@playwright/test'
import { expect, expectAccessible, expectNoSidewaysScroll, test } from '../fixtures'
import { sound } from '../support/sound'

const create = (page: Page) => page.getByRole('button', { name: 'Create voice' })
const nameField = (page: Page) => page.getByRole('textbox', { name: 'Name', exact: true })

/** Every request that would make or change a voice, from now on. */
function writesOf(page: Page): { path: string; body: string | null }[] {
  const writes: { path: string; body: string | null }[] = []
  page.on('request', (request) => {
    const { pathname } = new URL(request.url())
    if (request.method() !== 'GET' && /^\/(?:v1\/voices|proxy\/uploads)/.test(pathname)) writes.push({ path: `${request.method()} ${pathname}`, body: request.postData() })
  })
  return writes
}

/** Plays what has this name, and waits until it is heard. */
async function expectHeard(page: Page, label: string) {
  const player = page.getByRole('group', { name: label, exact: true })
  await player.getByRole('button', { name: `Play ${label}` }).click({ timeout: 25_000 })
  await expectMoving(page, label)
}

async function expectMoving(page: Page, label: string) {
  const audio = page.getByRole('group', { name: label, exact: true }).locator('audio')
  await expect.poll(() => audio.evaluate((element: HTMLAudioElement) => element.currentTime), { timeout: 10_000 }).toBeGreaterThan(0.3)
}

test('a voice designed from four candidates, heard by the keyboard, kept, ready', async ({ page }) => {
  test.slow()
  const name = `Keeper ${Date.now()}`
  const writes = writesOf(page)
  await page.goto('/voices')
  // The first page of a fresh server and browser: both are still busy.
  await page.getByRole('link', { name: 'Design a voice' }).click({ timeout: 30_000 })
  await expect(page.getByRole('heading', { level: 1, name: 'Design a voice' })).toBeVisible({ timeout: 20_000 })

  // Too short: said at the field, nothing sent, nothing lost.
  const prompt = page.getByRole('textbox', { name: 'Who speaks, and how' })
  await prompt.fill('A man')
  await page.getByRole('button', { name: 'Make a candidate' }).click()
  await expect(prompt).toBeFocused()
  await expect(prompt).toHaveAccessibleDescription(/at least 20 characters/)
  expect([writes, await prompt.inputValue()]).toEqual([[], 'A man'])

  await prompt.fill('A lighthouse keeper telling stories')
  await page.getByRole('group', { name: 'Timbre' }).getByRole('button', { name: 'gravelly timbre' }).click()
  await page.getByRole('group', { name: 'Timbre' }).getByRole('button', { name: 'warm timbre' }).click()
  await page.getByRole('group', { name: 'Pace' }).getByRole('button', { name: 'slow pace' }).click()
  await expect(prompt).toHaveValue('A lighthouse keeper telling stories, warm timbre, slow pace')
  await page.getByRole('button', { name: 'Make four candidates' }).click()
  const candidates = page.getByRole('list', { name: 'Candidates' })
  await expect(candidates.getByRole('button', { name: /^Play candidate/ })).toHaveCount(4)
  expect(writes.map(({ path }) => path)).toEqual(Array.from({ length: 4 }, () => 'POST /v1/voices/preview'))

  // Digits, arrows and Space; one plays at a time.
  await page.getByRole('heading', { level: 1 }).click()
  await page.keyboard.press('2')
  await expectMoving(page, 'candidate 2')
  await page.keyboard.press('3')
  await expectMoving(page, 'candidate 3')
  await expect(candidates.getByRole('button', { name: 'Play candidate 2' })).toBeVisible()
  await page.keyboard.press('ArrowRight')
  await expect(candidates.getByRole('button', { name: 'Play candidate 4' })).toBeFocused()
  await page.keyboard.press('Space')
  await expectMoving(page, 'candidate 4')
  await page.keyboard.press('ArrowRight')
  await expect(candidates.getByRole('button', { name: 'Play candidate 1' })).toBeFocused()

  // In turn, with the keyboard alone: when one has come to its end the next begins.
  await page.getByRole('button', { name: 'Play in turn' }).focus()
  await page.keyboard.press('Enter')
  for (const number of [1, 2]) {
    await expectMoving(page, `candidate ${number}`)
    const audio = page.getByRole('group', { name: `candidate ${number}`, exact: true }).locator('audio')
    await audio.evaluate((element: HTMLAudioElement) => void (element.currentTime = element.duration - 0.3))
  }
  await expectMoving(page, 'candidate 3')
  await page.getByRole('button', { name: 'Stop', exact: true }).click()

  // They were paid for: a reload keeps them, without asking for them again.
  await page.reload()
  await expectHeard(page, 'candidate 1')
  expect(writes).toHaveLength(4)
  await expectAccessible(page)

  await page.getByRole('button', { name: 'Keep candidate 1' }).click()
  await create(page).click()
  await expect(nameField(page)).toHaveAccessibleDescription(/Required/)
  expect(writes).toHaveLength(4)
  await nameField(page).fill(name)
  await create(page).click()

  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
  await expectHeard(page, `preview of ${name}`)
  await expectAccessible(page)
})

test('a voice recorded with the microphone, checked before it is sent, ready', async ({ page }) => {
  test.slow()
  const name = `Recorded ${Date.now()}`
  const writes = writesOf(page)
  await page.goto('/voices/clone')
  await page.getByRole('button', { name: 'Record', exact: true }).click()
  await expect(page.getByRole('meter', { name: 'Level' })).toBeVisible()
  // The fake device beeps; the meter shows it.
  await expect.poll(async () => Number(await page.getByRole('meter', { name: 'Level' }).getAttribute('aria-valuenow')), { intervals: [50] }).toBeGreaterThan(20)
  await page.getByRole('button', { name: 'Stop and use it' }).click({ timeout: 25_000 })
  await expectHeard(page, 'your recording')

  // All that is missing is said at once; the recording stays.
  await create(page).click()
  await expect(nameField(page)).toBeFocused()
  await expect(page.getByRole('group', { name: 'Consent' })).toHaveAccessibleDescription(/Without the speaker’s consent/)
  await nameField(page).fill(name)
  await create(page).click()
  await expect(page.getByRole('checkbox', { name: /agrees that their voice is cloned/ })).toBeFocused()
  expect(writes).toEqual([])
  await page.keyboard.press('Space')
  await expectAccessible(page)
  await create(page).click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
  expect(writes.map(({ path }) => path)).toEqual(['POST /v1/voices'])
  expect(writes[0]!.body).not.toContain('consent')
  await expectHeard(page, `preview of ${name}`)
})

/** Lets the microphone refuse, as the person or the system does it. */
async function refuseMicrophone(page: Page, name: string) {
  await page.evaluate((error) => {
    navigator.mediaDevices.getUserMedia = async () => {
      throw new DOMException('refused', error)
    }
  }, name)
}

test('a microphone that is refused, missing or unplugged: said plainly, and what to do', async ({ page }) => {
  await page.goto('/voices/clone')
  const microphone = page.getByRole('group', { name: 'Microphone', exact: true })
  const record = microphone.getByRole('button', { name: 'Record', exact: true })
  await nameField(page).fill('Kept')
  await page.evaluate(() => Object.assign(globalThis, { real: navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices) }))
  for (const [name, sentence] of [
    ['NotAllowedError', /does not allow this page the microphone\. Allow it beside the address, then try again; or choose a file/],
    ['NotFoundError', /There is no such microphone\. Connect one/],
    ['NotReadableError', /Another program holds the microphone\. Close it/],
  ] as const) {
    await refuseMicrophone(page, name)
    await record.click()
    await expect(microphone.getByRole('alert')).toHaveText(sentence)
  }
  await expectAccessible(page)

  // Unplugged after a moment: too short to be of use. The person plugs it in again and goes on.
  await page.evaluate(() => {
    navigator.mediaDevices.getUserMedia = async (constraints) => {
      const { real } = globalThis as unknown as { real: typeof navigator.mediaDevices.getUserMedia }
      const stream = await real(constraints)
      Object.assign(globalThis, { unplug: () => stream.getAudioTracks()[0]?.dispatchEvent(new Event('ended')) })
      return stream
    }
  })
  const unplug = () => page.evaluate(() => (globalThis as unknown as { unplug: () => void }).unplug())
  await record.click()
  await expect(microphone.getByRole('timer')).toHaveText('0:01')
  await unplug()
  await expect(microphone.getByRole('alert')).toHaveText(/went away before ten seconds were recorded\. Connect it again and record anew, or choose a file/)

  await record.click()
  await expect(microphone.getByRole('alert')).toHaveCount(0)
  await expect(microphone.getByRole('timer')).toHaveText('0:10')
  await unplug()
  await expect(page.getByText('What was recorded until then is kept. Hear it before you create the voice.', { exact: true })).toBeVisible()
  await expectHeard(page, 'your recording')
  await expect(nameField(page)).toHaveValue('Kept')
})

test('a clone that the API refuses keeps recording and words, and is sent again only when told to', async ({ page }) => {
  const writes = writesOf(page)
  await page.goto('/voices/clone')
  await page.getByLabel('Choose a file').setInputFiles(sound({ seconds: 50, rate: 48_000 }))
  await expect(page.getByText(/WAV · 50 s/)).toBeVisible()
  await page.getByRole('checkbox', { name: /agrees/ }).check()
  for (const [status, title] of [
    ['400', /The API refused this/],
    ['429', /Daily limit reached/],
    ['500', /RunwayML failed/],
  ] as const) {
    const before = writes.length
    await nameField(page).fill(`error:${status}`)
    await create(page).click()
    await expect(page.getByRole('alert').filter({ hasText: title })).toBeVisible()
    await expect(nameField(page)).toHaveValue(`error:${status}`)
    await expect(page.getByText(/WAV · 50 s/)).toBeVisible()
    expect(writes.slice(before).map(({ path }) => path).filter((path) => path === 'POST /v1/voices')).toHaveLength(1)
  }
  // The recording was uploaded once for all of them.
  expect(writes.filter(({ path }) => path === 'POST /proxy/uploads')).toHaveLength(1)
  await nameField(page).fill(`After all ${Date.now()}`)
  await create(page).click()
  await expect(page.getByRole('button', { name: 'Delete voice' })).toBeVisible()
  expect(writes.filter(({ path }) => path === 'POST /proxy/uploads')).toHaveLength(1)
})

test('a voice cloned from a file that is uploaded first, after files that would not do', async ({ page }) => {
  test.slow()
  const name = `From a file ${Date.now()}`
  const writes = writesOf(page)
  await page.goto('/voices/clone')
  const choose = page.getByLabel('Choose a file')
  const bad: [Parameters<typeof choose.setInputFiles>[0], RegExp][] = [
    [sound({ seconds: 9.9 }), /lasts 9\.9 s; a voice needs at least 10 s/],
    [sound({ seconds: 301, rate: 8000 }), /lasts 5 min 1 s; the API takes at most 5 min/],
    [sound({ seconds: 12, gain: 0 }), /Nothing can be heard in it/],
    [{ name: 'song.mp3', mimeType: 'audio/mpeg', buffer: Buffer.from('not a song at all') }, /song\.mp3: This file is no sound/],
  ]
  for (const [file, sentence] of bad) {
    await choose.setInputFiles(file)
    await expect(page.getByRole('alert').filter({ hasText: sentence })).toBeVisible({ timeout: 20_000 })
  }
  await choose.setInputFiles(sound({ seconds: 12, gain: 4 }))
  await expect(page.getByText(/cut off at full volume/)).toBeVisible()

  // 4.8 MB: too large for inside the request.
  await page.getByLabel('Choose another').setInputFiles(sound({ seconds: 50, rate: 48_000, name: 'interview.wav' }))
  await expect(page.getByText(/WAV · 50 s · 4\.8 MB/)).toBeVisible()
  await nameField(page).fill('x'.repeat(101))
  await page.getByRole('checkbox', { name: /agrees/ }).check()
  await create(page).click()
  await expect(nameField(page)).toHaveAccessibleDescription(/at most 100 characters/)
  expect(writes).toEqual([])

  await nameField(page).fill(name)
  await create(page).click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
  expect(writes.map(({ path }) => path)).toEqual(['POST /proxy/uploads', 'POST /v1/voices'])
  expect(writes[1]!.body).toContain('runway://')
  await expectHeard(page, `preview of ${name}`)
})

test('a voice that fails says why, and is tried again with the same recording', async ({ page }) => {
  test.slow()
  await page.goto('/voices/clone')
  await page.getByLabel('Choose a file').setInputFiles(sound({ seconds: 11 }))
  await nameField(page).fill('fail:NOISY')
  await page.getByRole('checkbox', { name: /agrees/ }).check()
  await create(page).click()
  await expect(page.getByText('This voice could not be made')).toBeVisible({ timeout: 25_000 })
  await expect(page.getByText(/NOISY/).last()).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Try again with the same recording' }).click()
  await expect(nameField(page)).toHaveValue('fail:NOISY')
  await expectHeard(page, 'your recording')
})

test('a change sends only what changed, and an emptied description as null', async ({ page }) => {
  const writes = writesOf(page)
  await page.goto('/voices')
  await page.getByRole('link', { name: 'Old narrator' }).click()
  const description = page.getByRole('textbox', { name: 'Description' })
  await expect(description).not.toHaveValue('')
  await description.fill('')
  await page.getByRole('button', { name: 'Save changes' }).click()
  await expect(page.getByRole('button', { name: 'Save changes' })).toBeHidden()
  expect(writes.map(({ path, body }) => [path.replace(/[^/]+$/, 'id'), body])).toEqual([['PATCH /v1/voices/id', '{"description":null}']])

  await nameField(page).fill('')
  await page.getByRole('button', { name: 'Save changes' }).click()
  await expect(nameField(page)).toHaveAccessibleDescription(/Required/)
  expect(writes).toHaveLength(1)
  await page.getByRole('button', { name: 'Discard' }).click()
  await expect(nameField(page)).toHaveValue('Old narrator')
})

test('deleting names the avatars that lose their voice, and leads to a new one for them', async ({ page }) => {
  test.slow()
  await page.goto('/voices')
  await page.getByRole('button', { name: 'Actions for Theo at the door' }).click()
  await page.getByRole('menuitem', { name: 'Delete' }).click()
  const dialog = page.getByRole('alertdialog', { name: 'Delete voice Theo at the door?' })
  await expect(dialog.getByText(/Avatar Theo Okafor can no longer speak/)).toBeVisible()
  await dialog.getByRole('button', { name: 'Delete voice' }).click()
  await expect(page.getByRole('link', { name: 'Theo at the door' })).toBeHidden()
  await page.getByRole('link', { name: 'Give Theo Okafor a new voice' }).click()
  await expect(page.getByText('Its voice was deleted')).toBeVisible()
})

test('presets in three families, searched, marked, and tried as speech', async ({ page }) => {
  test.slow()
  await page.goto('/voices')
  const presets = page.getByRole('region', { name: 'Presets' })
  await expect(presets.getByRole('listitem')).toHaveCount(30)
  await expect(presets.getByText(/"type": "runway-live-preset"/)).toBeVisible()
  await presets.getByRole('radio', { name: /Avatar videos/ }).click()
  await expect(presets.getByText(/"type": "preset"/)).toBeVisible()
  await presets.getByRole('radio', { name: /Speech/ }).click()
  await expect(presets.getByRole('listitem')).toHaveCount(49)
  await expect(presets.getByText(/"type": "runway-preset"/)).toBeVisible()

  await page.getByRole('searchbox', { name: 'Search voices' }).fill('bernard')
  await expect(presets.getByRole('listitem')).toHaveCount(1)
  await presets.getByRole('button', { name: 'Favourite Bernard' }).click()
  await page.getByRole('button', { name: 'Clear search' }).click()
  await page.getByRole('button', { name: 'Favourites', exact: true }).click()
  await expect(presets.getByRole('listitem')).toHaveCount(1)
  await page.reload()
  await expect(presets.getByRole('button', { name: 'Favourite Bernard' })).toHaveAttribute('aria-pressed', 'true')

  await presets.getByRole('link', { name: 'Try Bernard' }).click()
  const panel = page.getByRole('dialog', { name: 'Try Bernard' })
  await panel.getByRole('textbox', { name: 'What it should say' }).fill('')
  await panel.getByRole('button', { name: 'Speak' }).click()
  await expect(panel.getByRole('textbox')).toHaveAccessibleDescription(/Required/)
  await panel.getByRole('textbox').fill('The tide is coming in, and so is the post.')
  await expect(panel.getByText(/About 1 credit/)).toBeVisible()
  await panel.getByRole('button', { name: 'Speak' }).click()
  await expectHeard(page, 'the try')
  await expectAccessible(page)
  await page.goBack()
  await expect(panel).toBeHidden()
})

test('a voice of one’s own speaks in an avatar video, and text to speech says that it does not take it', async ({ page }) => {
  test.slow()
  await page.goto('/voices')
  await page.getByRole('link', { name: 'Wren, studio' }).click()
  await expect(page.getByText(/text to speech takes its own presets only/)).toBeVisible()
  await page.getByRole('button', { name: 'Make the video' }).click()
  const video = page.locator('video')
  await expect(video).toBeVisible({ timeout: 40_000 })
  await video.evaluate((element: HTMLVideoElement) => element.play())
  await expect.poll(() => video.evaluate((element: HTMLVideoElement) => element.currentTime)).toBeGreaterThan(0.2)
})

test('all voice pages are accessible, in both themes, on wide and narrow screens', async ({ page }) => {
  test.slow()
  await page.goto('/voices')
  await page.getByRole('link', { name: 'Wren, studio' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Wren, studio' })).toBeVisible()
  const voice = new URL(page.url()).pathname
  for (const width of [1440, 360]) {
    await page.setViewportSize({ width, height: 844 })
    for (const path of ['/voices', '/voices/design', '/voices/clone', voice]) {
      await page.goto(path)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expect(page.locator('[aria-busy=true]')).toHaveCount(0)
      await expectNoSidewaysScroll(page)
      await expectAccessible(page)
    }
  }
})
