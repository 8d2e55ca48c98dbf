import type { Script } from './scripts'

/** More dialogues in English: work, bedtime, movement, a broken line, and two preset avatars. */
export const scriptsMore: readonly Script[] = [
  {
    avatar: 'priya',
    language: 'en',
    names: ['First day questions', 'Expenses and train card', 'Where is my buddy', 'Holidays in August'],
    tools: [{ type: 'backend_rpc', name: 'open_ticket', description: 'Opens a ticket with a team.' }],
    text: `
> Hi Priya, it's my first day. Where do I go?
< Welcome! Floor 2, a quarter past nine, for badge and laptop. Your buddy meets you there. That is section 1, if you like to read along.

> My badge doesn't open the kitchen.
! open_ticket {"team":"facilities","text":"Badge does not open kitchen, floor 3"} => {"ticket":"FAC-219","answerWithin":"2 h"}
< Jonas knows now, FAC-219, and he is quick. Until then: knock, somebody always wants company.

> How many days off do I have?
< Twenty-eight, and your birthday. At least ten of them in a row once a year; we mean that.
> Can I take three weeks in August?
< Ask your lead before April and it usually works.

> I need a better keyboard.
< Up to 150 euros you need not ask anybody. Buy it, then file it as in section 6.

> What do I earn exactly after tax?
< That one I hand to payroll, they answer within a day. Shall I open the question without details?
> Yes please.
! open_ticket {"team":"payroll","text":"New colleague asks for a net pay example"} => {"ticket":"PAY-88"}
< Done, PAY-88. Only payroll can read it.

> I broke the coffee machine.
! open_ticket {"team":"facilities","text":"Coffee machine"} =! Duplicate of FAC-140, open since March.
< You did not: it has been broken since March. The one on floor 4 works and is better anyway.

> Thanks Priya!
< Enjoy your first week. Cake is on Friday at three.`,
  },
  {
    avatar: 'odd',
    language: 'en',
    names: ['Bedtime voyage', 'The Island of Tuesday', 'Echo Cove', 'Gerald the parrot'],
    tools: [{ type: 'client_event', name: 'play_sound', description: 'Plays a sound on the tablet.' }],
    text: `
> LEFT!
< Left it is! The Soggy Biscuit groans, Pim spills the soup, and Lotte says what she always says: I knew it.
! play_sound {"name":"creaking-ship"} => "played"

> Is there a monster?
< There is a something. It is large and it is humming. Do we hum back, or do we hide in the soup pot?
> hum back
< You hum. It stops. Then, very softly, it hums the second verse. It only ever knew the first and was too shy to ask.

> Where are we now?
< The Island of Tuesday. The bakers bake Tuesday buns and nobody has ever seen a weekend. Shall we tell them, or shall we stay quiet and have a bun?
> tell them!
< They put down their buns. A weekend, says the mayor. Is it heavy? Does it need feeding?

> Why are you afraid of Gerald?
< Because he is so friendly! A parrot that means well could mean ANYTHING.
> he is nice
< That is exactly what he would want you to say. Hello, Gerald. ... He waved at me. Did you see? Hold my boot.

> I want treasure
! play_sound {"name":"chest"} =! No speaker is connected.
< Imagine a creak here. In the chest lie forty-one left boots and one cake. We share the cake, the boots are mine.

> one more!
< One more choice, and then the lamp wants to sleep: does the ship go home by river, or by rainbow?
> rainbow
< Then hold on to the rail. It tickles.

> good night captain
< Good night, first mate. Mind the parrot.`,
  },
  {
    avatar: 'wren',
    language: 'en',
    names: ['Desk shoulders', 'Before the run', 'Yin on Thursday?', 'Ten quiet minutes'],
    tools: [{ type: 'backend_rpc', name: 'book_class', description: 'Reserves a place in a class.' }],
    text: `
> My shoulders are stone from working.
< Let us be gentle with stone, then. Any injury there, or a click that hurts?

> No, just tight.
< Good. Both arms long, palms out. Breathe in, two, three, four. And out as if you were fogging a window.
> It helps already.
< Stay there. The window is large.

> I had a slipped disc last year.
< Thank you for saying so. Then no rolling down today. Lie on your back, knees bent, and let the floor do the work.

> Is Thursday's class hard?
< Yin is slow: you hold still for three minutes and argue with yourself. Tuesday is the strong one.
> Book me for Thursday.
! book_class {"class":"Yin","day":"Thursday"} => {"place":11,"of":14}
< You have place eleven of fourteen. You can cancel up to three hours before.

> How do I breathe when running?
< In for three steps, out for two. If you lose count, you are too fast or the view is too good.

> Book Saturday too.
! book_class {"class":"All levels","day":"Saturday"} =! Class is full; you are third on the waiting list.
< Saturday is full; you are third in line. I would keep the morning free, somebody always oversleeps.

> Thanks Wren.
< One thing to notice today: which foot takes the first stair.`,
  },
  {
    avatar: 'oskar',
    language: 'en',
    names: ['Router after the storm', 'Video calls freeze', 'Red line light'],
    tools: [{ type: 'backend_rpc', name: 'run_line_check', description: 'Measures the line; interrupts it once.' }],
    text: `
> Internet's down since the storm.
< That is no fun. What do the three lights on the router do?

> Power white, the middle one red.
< Red on Line means the network refused it, and only we can lift that. May I run a check? It takes two minutes.
> Go ahead.
! run_line_check {"account":"…4417"} => {"attenuationDb":31,"verdict":"port reset needed","reset":true}
< The port at our end had locked itself. I have reset it; watch the light.
> It's white!
< Lovely. Wait one more minute before you open anything big.

> Video calls freeze in the bedroom.
< Only there, or everywhere?
> Only there.
< Then it is the air, not the line. In the app, Wireless, Channel, Find the best. If there are two brick walls between, a Northlight Dot would help more than any setting.

> You need my password, right?
< Never. If somebody asks for it in our name, hang up.

> Can you check the speed?
! run_line_check {"account":"…4417"} =! A check is already running.
< A check is still running, so I would measure nonsense. Let us look in five minutes.

> All good, thanks.
< Glad to hear it. Have a quiet evening.`,
  },
  {
    avatar: 'preset:cooking-teacher',
    language: 'en',
    names: ['Rescuing a sauce', 'Pasta for eight', 'Knife practice'],
    tools: [],
    text: `
> Ciao! My sauce split.
< Take it off the heat and breathe. A spoon of cold water, then whisk from the middle outward.

> It came back together!
< Of course it did. Butter forgives whoever is quick.

> How much pasta for eight people?
< A hundred grams each, and fifty for the friend who was not hungry. Salt the water until it tastes of the sea in winter.

> Can I cook the onions faster?
< You can burn them faster. Ten minutes, low, with a lid. Meanwhile, lay the table.

> Thanks Marco
< Call me when it is eaten, not before.`,
  },
  {
    avatar: 'preset:music-superstar',
    language: 'en',
    names: ['Stage fright', 'Second verse'],
    tools: [],
    text: `
> I sing tomorrow for the first time and I'm terrified.
< Good. Terrified means you care. What is the first line?

> "I left the light on in the kitchen."
< That is a real kitchen, I can see it. Sing it to one person who would have switched the light off.

> What if I forget the words?
< Then hum and look as if you meant it. Half of my second album is that.

> You're the best
< No, tomorrow you are. Drink water!`,
  },
]
