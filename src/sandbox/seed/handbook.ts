import { createRandom } from './random'

const hotel = (): string => {
  const random = createRandom(404)
  const floors = Array.from({ length: 5 }, (_, floor) => {
    const rooms = Array.from({ length: 9 }, (__, room) => {
      const number = (floor + 1) * 100 + room + 1
      const view = random.pick(['rio', 'pátio', 'rua', 'telhados'])
      const bed = random.pick(['casal', 'duas camas', 'casal e sofá-cama'])
      return `| ${number} | ${bed} | ${view} | ${random.int(15, 31)} m² | ${random.chance(0.3) ? 'banheira' : 'duche'} |`
    })
    return `### Piso ${floor + 1}\n\n| Quarto | Camas | Vista | Área | Banho |\n|---|---|---|---|---|\n${rooms.join('\n')}`
  })
  const places = [
    'Tasca da Rosa',
    'Café Navegante',
    'Padaria do Largo',
    'Mercado Velho',
    'Jardim das Laranjeiras',
    'Livraria Azul',
    'Farmácia Central',
    'Lavandaria Onda',
    'Miradouro de Baixo',
    'Galeria Oito',
    'Cinema Íris',
    'Casa de Fados Lua',
  ]
  const around = places.map(
    (place) =>
      `- **${place}** – a ${random.int(2, 18)} minutos a pé. ${random.pick(['Fecha à segunda-feira.', 'Aberto todos os dias.', 'Só aceita dinheiro.', 'Convém reservar ao fim de semana.', 'O dono fala inglês e francês.'])}`,
  )
  return `# Manual do Hotel Miradouro

## Horários
- Receção: sempre aberta
- Pequeno-almoço: 7:00–10:30, ao domingo até às 11:30
- Bar do terraço: 16:00–00:30, entre abril e outubro
- Check-in a partir das 15:00; check-out até às 12:00. Saída tardia até às 16:00 por 35 €, se o quarto não estiver reservado.

## Pedidos
Toalhas, almofadas e ferro de engomar chegam ao quarto em 20 minutos. Berços são gratuitos, mas temos apenas quatro. Avarias: abrir pedido na categoria "manutenção" e dizer ao hóspede que alguém sobe em menos de uma hora, entre as 8:00 e as 22:00.

## Animais
Cães até 12 kg são bem-vindos, 15 € por estadia. Não podem entrar na sala do pequeno-almoço.

## Transportes
O elétrico para em frente à porta. O último parte às 23:10. Táxi para o aeroporto: 15 a 20 €, cerca de 25 minutos; de manhã, entre as 7:30 e as 9:30, contar com 45. Não há estacionamento próprio; a garagem da Rua do Poço faz 18 € por noite aos nossos hóspedes.

## Quartos
${floors.join('\n\n')}

## À volta do hotel
${around.join('\n')}

## O que não prometemos
Vista para o rio sem a reserva a confirmar, silêncio nas noites de Santo António, e neve.`
}

const router = (): string => {
  const lights = [
    ['Power', 'steady white', 'The router is on and healthy.'],
    ['Power', 'slow amber', 'It is starting; allow three minutes.'],
    ['Power', 'fast amber', 'An update is being installed. Do not unplug.'],
    ['Power', 'off', 'No power. Check the switch at the back and the wall socket.'],
    ['Line', 'steady white', 'Connected to the network.'],
    ['Line', 'slow amber', 'Looking for a signal. After ten minutes check the grey cable.'],
    ['Line', 'red', 'The line was refused. Call us: only we can lift that.'],
    ['Line', 'off', 'No cable in the socket marked LINE.'],
    ['Wi-Fi', 'steady white', 'Wireless is on.'],
    ['Wi-Fi', 'amber', 'On, but more than forty devices are connected.'],
    ['Wi-Fi', 'off', 'Switched off by the button at the side or by a schedule.'],
  ]
  const steps = [
    'Wi-Fi is slow in one room',
    'A device does not connect',
    'Everything stops in the evening',
    'The printer is not found',
    'Video calls freeze',
    'The app asks for a code',
  ]
  return `NORTHLIGHT R3 – GUIDE FOR CUSTOMERS AND SUPPORT
Edition 7

1. WHAT THE LIGHTS MEAN
${lights.map(([light, look, meaning]) => `${light}, ${look}: ${meaning}`).join('\n')}

2. SETTING UP
Put the router upright, at least one metre from the floor, not behind a television. Connect the grey cable to LINE and to the wall, then the power. Wait until Power and Line are steady white. The network's name and its key are on the sticker below; scan the square code with a phone to join.

3. STARTING AFRESH
Restart: hold the button at the back for two seconds. Nothing is lost.
Factory reset: hold it for fifteen seconds until all lights go out once. Names, keys and schedules return to those of the sticker. Never do this to customers with a fixed address before noting it down.

4. COMMON TROUBLE
${steps
  .map(
    (title, i) => `4.${i + 1} ${title}
First ask since when, and whether one device is affected or all. One device: forget the network on it and join again. All devices: restart the router, wait three minutes, and measure with a cable. If the cable gives more than eight tenths of what is paid for, the trouble is in the air: change the channel in the app under Wireless, Channel, Find the best. If it gives less, open a line check; it takes two minutes and interrupts the connection once.`,
  )
  .join('\n')}

5. LIMITS
Up to 60 devices, 8 wired addresses, 5 schedules. The guest network reaches the internet only. Range in a brick house is about two rooms; the Northlight Dot adds three.

6. WHAT WE NEVER ASK
Your key, your card, or that you install anything to let us in.`
}

const onboarding = (): string => {
  const days = [
    [
      'Monday',
      'Collect badge and laptop at 9:15 on floor 2. Your buddy meets you there. Set up sign-in before lunch; lunch is on the team.',
      'Which printer is mine, and why is it always the one on floor 3?',
    ],
    [
      'Tuesday',
      'Security basics (45 minutes, online), then your first one-to-one. Bring three questions.',
      'May I work from home this week? Yes, from Wednesday.',
    ],
    [
      'Wednesday',
      'Shadow somebody in support for two hours. You will hear what customers really call things.',
      'How do I file an expense? Section 6.',
    ],
    [
      'Thursday',
      'Ship something small: a typo, a label, a test. The point is to walk the whole way once.',
      'Who reviews it? Anyone but your buddy.',
    ],
    [
      'Friday',
      'Retrospective of your week with HR, 20 minutes. Cake at three.',
      'What if I hated it? Say so. That is what the twenty minutes are for.',
    ],
  ]
  const places: Readonly<Record<string, string>> = {
    Travel: 'second class up to four hours, first class above',
    Equipment: 'up to 150 € without asking, above with one mail to your lead',
    Holidays: '28 days, at least ten of them in a row once a year',
    'Sick days': 'tell your lead before ten; a certificate from day four',
    Learning: '1,200 € and five days a year, no form, just a talk afterwards',
    Noise: 'the library is silent, the kitchen is not',
  }
  return `# Your first week at Kitewell

${days.map(([name, plan, question], i) => `## ${i + 1}. ${name}\n\n${plan}\n\n> ${question}`).join('\n\n')}

## 6. Small rules that nobody tells you
${Object.entries(places)
  .map(([what, rule]) => `- **${what}**: ${rule}`)
  .join('\n')}

## 7. People to know
- Facilities: Jonas, desk by the plants
- Payroll: payroll desk, answers within a day; Priya does not discuss pay
- IT: floor 2, or the channel #it-please
- First aid: Amara and Stefan, green lanyards`
}

/** The longer documents, each put together from its own tables. */
export function handbookOf(which: 'hotel' | 'router' | 'onboarding'): string {
  return { hotel, router, onboarding }[which]()
}
