import type { Page } from '@playwright/test'
import { expect, expectAccessible, test } from '../fixtures'
import { picture } from '../support/picture'

/** Fills in what an avatar needs besides its picture. */
async function describe(page: Page, name: string, personality = 'You answer questions about engines.') {
  await page.getByRole('textbox', { name: 'Name' }).fill(name)
  await page.getByRole('textbox', { name: 'Personality' }).fill(personality)
  await page.getByRole('radio', { name: 'Clara' }).check()
}

const createButton = (page: Page) => page.getByRole('button', { name: 'Create avatar' })

test('an avatar from a picture file to ready, edited, given a document, deleted', async ({ page }) => {
  const name = `Engine guide ${Date.now()}`
  await page.goto('/avatars')
  await page.getByRole('link', { name: 'New avatar' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'New avatar' })).toBeVisible()

  await page.getByLabel('Choose a picture').setInputFiles(picture())
  await expect(page.getByRole('img', { name: 'Preview of face.png' })).toBeVisible()
  await describe(page, name)
  await createButton(page).click()

  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
  await expect(page.getByRole('region', { name: 'Details' }).getByText('Ready')).toBeVisible({ timeout: 20_000 })
  await expect(page.getByRole('img', { name: `Picture in use of ${name}` })).toHaveJSProperty('complete', true)

  // Edit in place; leaving with unsaved changes asks.
  await page.getByRole('textbox', { name: 'Start script' }).fill('Good day.')
  await page.getByRole('navigation', { name: 'Breadcrumb' }).getByRole('link', { name: 'Avatars' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Stay' }).click()
  await page.getByRole('button', { name: 'Save changes' }).click()
  await expect(page.getByRole('button', { name: 'Save changes' })).toBeHidden()
  await page.reload()
  await expect(page.getByRole('textbox', { name: 'Start script' })).toHaveValue('Good day.')

  await page.getByRole('button', { name: 'Attach documents' }).click()
  const dialog = page.getByRole('dialog', { name: 'Attach documents' })
  await dialog.getByRole('checkbox').first().check()
  await dialog.getByRole('button', { name: 'Attach document' }).click()
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('list', { name: 'Attached documents' }).getByRole('listitem')).toHaveCount(1)
  await expect(page.getByRole('meter', { name: 'Knowledge' })).toBeVisible()

  await page.getByRole('button', { name: 'More actions' }).click()
  await page.getByRole('menuitem', { name: 'Delete' }).click()
  const question = page.getByRole('alertdialog', { name: `Delete avatar ${name}?` })
  await expect(question.getByText('Its conversations stay')).toBeVisible()
  await question.getByRole('button', { name: 'Delete avatar' }).click()
  await expect(page).toHaveURL(/\/avatars$/)
  await expect(page.getByRole('table', { name: 'Avatars' })).toBeVisible()
  await expect(page.getByRole('link', { name })).toHaveCount(0)
})

test('a large picture is uploaded; after a failure only the upload is tried again', async ({ page, context }) => {
  await page.goto('/avatars/new')
  const name = `Uploaded ${Date.now()}`
  await describe(page, name)
  await context.setOffline(true)
  await page.getByLabel('Choose a picture').setInputFiles(picture({ width: 1280, height: 900, noise: true }))
  const alert = page.getByRole('alert').filter({ hasText: 'The upload failed' })
  await expect(alert).toBeVisible()
  await context.setOffline(false)
  await alert.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByText('uploaded, kept by RunwayML')).toBeVisible({ timeout: 20_000 })
  await expect(page.getByRole('textbox', { name: 'Name' })).toHaveValue(name)
  await createButton(page).click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
})

test('what the API would refuse is refused at its field, and nothing is sent', async ({ page }) => {
  const sent: string[] = []
  page.on('request', (request) => request.method() === 'POST' && sent.push(request.url()))
  await page.goto('/avatars/new')
  await page.getByLabel('Choose a picture').setInputFiles(picture({ width: 1500, height: 600 }))
  await expect(page.getByRole('alert').filter({ hasText: 'too wide' })).toBeVisible()
  await page.getByRole('textbox', { name: 'Name' }).fill('x'.repeat(51))
  await page.getByRole('textbox', { name: 'Start script' }).fill('x'.repeat(2001))
  await createButton(page).click()
  await expect(page.getByRole('textbox', { name: 'Name' })).toHaveAccessibleDescription(/at most 50 characters; this has 51/)
  await expect(page.getByRole('textbox', { name: 'Personality' })).toHaveAccessibleDescription(/Required/)
  await expect(page.getByRole('textbox', { name: 'Start script' })).toHaveAccessibleDescription(/this has 2,?001/)
  await expect(page.getByLabel('Choose a picture')).toBeFocused()
  await page.getByRole('radio', { name: 'Web address' }).check()
  await page.getByRole('textbox', { name: 'Address of the picture' }).fill('https://192.168.0.1/face.png')
  await createButton(page).click()
  await expect(page.getByRole('textbox', { name: 'Address of the picture' })).toHaveAccessibleDescription(/IP address/)
  expect(sent).toEqual([])
  await expectAccessible(page)
})

test('a refusal of the API stands at its field', async ({ page }) => {
  await page.goto('/avatars/new')
  await page.getByLabel('Choose a picture').setInputFiles(picture())
  await describe(page, 'Refused', 'You are refused: error:400')
  await createButton(page).click()
  const personality = page.getByRole('textbox', { name: 'Personality' })
  await expect(personality).toHaveAttribute('aria-invalid', 'true')
  await expect(personality).toBeFocused()
  await expect(page.getByRole('textbox', { name: 'Name' })).toHaveValue('Refused')
})

test('with the API away the list offers a retry and the form loses nothing', async ({ page, context }) => {
  await page.goto('/avatars/new')
  await page.getByLabel('Choose a picture').setInputFiles(picture())
  const name = `Kept ${Date.now()}`
  await describe(page, name)
  await context.setOffline(true)
  await createButton(page).click()
  const alert = page.getByRole('alert').filter({ has: page.getByRole('button', { name: 'Try again' }) })
  await expect(alert).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Name' })).toHaveValue(name)
  await context.setOffline(false)
  await page.reload()
  await expect(page.getByText('What you typed before is back')).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Name' })).toHaveValue(name)
})

test('search, status and order are in the address, and Back undoes them', async ({ page }) => {
  await page.goto('/avatars')
  const rows = page.getByRole('table', { name: 'Avatars' }).getByRole('row')
  await expect(rows.nth(1)).toBeVisible()
  const all = await rows.count()
  await page.getByRole('combobox', { name: 'Status' }).selectOption('Failed')
  await expect(page).toHaveURL(/status=failed/)
  await expect.poll(() => rows.count()).toBeLessThan(all)
  await page.goBack()
  await expect(page).toHaveURL(/\/avatars$/)
  await expect(rows).toHaveCount(all)
  await page.getByRole('searchbox', { name: 'Search avatars' }).fill('zzzz')
  await expect(page.getByRole('heading', { name: 'No avatar fits' })).toBeVisible()
  await page.getByRole('button', { name: 'Show all avatars' }).click()
  await expect(rows).toHaveCount(all)
  await expectAccessible(page)
  await page.getByRole('tab', { name: 'Presets' }).click()
  await expect(page.getByRole('heading', { name: 'Mochi' })).toBeVisible()
  await expectAccessible(page)
})

test('a deleted avatar says so and leads back', async ({ page }) => {
  await page.goto('/avatars/00000000-0000-4000-8000-000000000000')
  await expect(page.getByRole('heading', { name: 'There is no such avatar' })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Back to all avatars' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Avatars' })).toBeVisible()
})
