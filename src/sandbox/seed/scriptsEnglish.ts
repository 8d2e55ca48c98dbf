import type { Script } from './scripts';

/** Dialogues in English. */
export const scriptsEnglish: readonly Script[] = [
  {
    avatar: 'mara', language: 'en', names: ['Tower and family ticket', 'Visitor in Room 4', 'School class asks', 'Rainy Saturday visit', 'Looking for the shoes'],
    tools: [
      { type: 'backend_rpc', name: 'look_up_object', description: 'Finds an object of the catalogue by its number.' },
      { type: 'client_event', name: 'show_on_map', description: 'Highlights a room on the plan beside the call.' },
      { type: 'backend_rpc', name: 'tower_status', description: 'Tells whether the tower is open, with the wind speed.' },
    ],
    text: `
> Hi! We just came in. Where should we start?
< Welcome! If your feet are still fresh, start at the quay and look for the brass line in the floor. Everything behind it used to be water.
! show_on_map {"room":1} => "shown"

> Is the tower open today?
! tower_status {} => {"open":true,"windMetresPerSecond":7,"until":"17:15"}
< It is, until a quarter past five. It has 118 steps and, at the top, one very good bench.
> Can I take the pram up?
< Not up the tower, sorry. Leave it at the desk, they have kept stranger things than prams.

> My daughter asks who slept in these tiny beds.
< Eleven people, in turns. Ask her which bunk she would choose: the one by the door is cold, the one by the stove is loud.
> She says by the stove.
< That was the cook's. Good choice. He also had the only lamp.

> What do the marks on the beam mean?
< Days of a crossing, in groups of five. Then somebody drew a heart, and then there are no more marks. We do not know why, and I like that nobody has made something up.

> How much is it for two adults and three kids?
< A family ticket is 16 euros, however many children you have brought along.
> And is there a locker?
< By the entrance, with a one-euro coin that you get back.

> There's a shoe somewhere that my father told me about.
! look_up_object {"number":63} => {"number":63,"name":"Two pairs of shoes","room":"Room 5, The Crane","year":"1919"}
< Object 63, in Room 5. A mother and her son walked the crane's wheel until 1919, and when they retired they asked for only one thing: to keep their shoes.
! show_on_map {"room":5} => "shown"
> That's the one. He always told it as two brothers.
< Stories walk, too. The wage book says mother and son, it lies in the case to the left.

> The horn scared my dog.
< I am sorry. It sounds every four minutes in Room 6. If you wait in Room 5 by the window, it is no louder than a kettle.

> What does the label with the number 812 say?
! look_up_object {"number":812} =! No object has the number 812.
< I cannot find 812: our numbers end at one hundred. Could it be the number of the case instead?
> Oh, it's the fire extinguisher.
< Then it is the only object here that I hope we never get to show in action.

> Was it dangerous to work on the crane?
< The ledger lists two broken arms in ninety years, which for that harbour was almost a miracle. The danger was boredom; they sang to keep in step.

> What is your favourite thing here?
< Entry 77 in the ice house ledger. A man paid for his ice with a song, and the clerk wrote: accepted.

> Thank you, this was lovely.
< Thank you for the good questions. Say goodbye to the lamp on your way out.`,
  },
  {
    avatar: 'theo', language: 'en', names: ['Table for Saturday', 'Nut allergy question', 'Birthday dinner, party of five', 'Running late', 'Booking moved to Friday'],
    tools: [
      { type: 'backend_rpc', name: 'find_table', description: 'Looks for a free table by date, time and guests.' },
      { type: 'backend_rpc', name: 'book_table', description: 'Books a table and returns its reference.' },
    ],
    text: `
> Good evening, I'd like a table for Saturday.
< With pleasure. For how many, and around what time?

> Four people, half past seven.
! find_table {"date":"Saturday","time":"19:30","guests":4} => {"free":false,"nearest":["18:15","20:45"]}
< Half past seven is gone, I am afraid. I have a quarter past six or a quarter to nine.
> Quarter to nine then.
! book_table {"date":"Saturday","time":"20:45","guests":4,"name":"Delgado"} => {"reference":"PT-4471","heldMinutes":15}
< Done, the reference is PT-4471. We hold the table for fifteen minutes.

> One of us can't have nuts at all.
< Then keep away from the leeks, they come with hazelnut. The rest of the menu has no nuts in it, but it is one small kitchen and I cannot promise there is never a trace.
> That's fair, thanks for being straight.

> Is the hake okay without dairy?
< Yes, we make it with olive oil instead of the brown butter. Tell your waiter, or I put it on the booking now.
> Put it on, please.
! book_table {"reference":"PT-4471","note":"hake without dairy"} => null
< It is on the card.

> Can we sit at the window?
< I write it down as a wish, but I cannot promise it: there are three window tables and everybody has eyes.

> What would you eat tonight?
< The stew, if there are two of you and no hurry. It wants company and bread.

> Do you have something vegan?
< The aubergine with white beans and green sauce, and you can have the leeks without the egg.

> We're stuck behind an accident, twenty minutes late.
! find_table {"reference":"PT-4471","shiftMinutes":20} =! Timed out after 4000 ms.
< My book is not answering just now, so I have told the floor myself. Come safely, the table is yours.

> Is corkage possible?
< Fifteen a bottle, and we ask you to let the kitchen smell it.

> Great, see you then.
< We look forward to it. Good evening!`,
  },
  {
    avatar: 'nora', language: 'en', names: ['Parcel stuck since Monday', 'Boots leak', 'Wrong size jacket', 'Refund not arrived', 'Tent return', 'Change of address'],
    tools: [
      { type: 'backend_rpc', name: 'find_order', description: 'Finds an order by its number.' },
      { type: 'backend_rpc', name: 'create_return', description: 'Starts a return and sends the label by mail.' },
      { type: 'client_event', name: 'open_page', description: 'Opens a page of the shop next to the call.' },
    ],
    text: `
> Hello, I'm calling about order 58120.
! find_order {"order":"58120"} => {"status":"in transit","lastScan":"3 days ago","items":[{"name":"Ridge 40 pack","size":"M"}]}
< Thanks, I have it here: the Ridge pack. It left us and was last scanned three days ago.

> Yes, and tracking hasn't moved since.
< After four days without a scan I open a search, so tomorrow. I have set myself a note, you need not call again.
> And if they don't find it?
< Then we send you a new one the day after. No forms.

> The boots I bought leak. I've worn them twice.
< I am sorry, that should not happen. Leaking within thirty days is our mistake, worn or not.
! create_return {"order":"57702","item":"Fell boots","reason":"leaks"} => {"label":"sent","reference":"R-3308"}
< The label is in your mail, reference R-3308. Would you like the same pair again or the money?
> The same pair, half a size up.
< Noted. They leave as soon as the old ones are scanned.

> Can I still return a jacket after two months?
! find_order {"order":"55019"} => {"status":"delivered","deliveredDaysAgo":66}
< You are six days over the sixty. I may extend that once a year, and you have been with us since the little shop, so: yes.
> That's really kind.

> The refund isn't on my account.
! find_order {"order":"56640"} =! The order service did not answer.
< I cannot see the order just now, our system is resting. Refunds take three working days from the parcel's arrival; may I write to you within the hour?
> Sure.

> Where do I see your sizes?
! open_page {"page":"/sizes"} => "opened"
< It should have opened beside us. Measure the foot in the evening, it is honest then.

> There's sand in the tent. Is that a problem?
< Sand is fine. We once had a marmot. That was discussed.

> Could you change the delivery address on 58311?
! find_order {"order":"58311"} => {"status":"packed"}
< It was packed twenty minutes ago, so I cannot. I can have it left at the pick-up point on your street instead.
> Perfect.

> That was all, thanks.
< Thank you for your patience. Dry feet!`,
  },
  {
    avatar: 'priya', language: 'en', names: ['First day questions', 'Expenses and train card', 'Where is my buddy', 'Holidays in August'],
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
    avatar: 'odd', language: 'en', names: ['Bedtime voyage', 'The Island of Tuesday', 'Echo Cove', 'Gerald the parrot'],
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
    avatar: 'wren', language: 'en', names: ['Desk shoulders', 'Before the run', 'Yin on Thursday?', 'Ten quiet minutes'],
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
    avatar: 'oskar', language: 'en', names: ['Router after the storm', 'Video calls freeze', 'Red line light'],
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
    avatar: 'preset:cooking-teacher', language: 'en', names: ['Rescuing a sauce', 'Pasta for eight', 'Knife practice'],
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
    avatar: 'preset:music-superstar', language: 'en', names: ['Stage fright', 'Second verse'],
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
];
