import type { Script } from './scripts'

/** Dialogues in English: the museum, the restaurant, the shop. */
export const scriptsEnglish: readonly Script[] = [
  {
    avatar: 'mara',
    language: 'en',
    names: [
      'Tower and family ticket',
      'Visitor in Room 4',
      'School class asks',
      'Rainy Saturday visit',
      'Looking for the shoes',
    ],
    tools: [
      { type: 'backend_rpc', name: 'look_up_object', description: 'Finds an object of the catalogue by its number.' },
      { type: 'client_event', name: 'show_on_map', description: 'Highlights a room on the plan beside the call.' },
      {
        type: 'backend_rpc',
        name: 'tower_status',
        description: 'Tells whether the tower is open, with the wind speed.',
      },
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
    avatar: 'theo',
    language: 'en',
    names: [
      'Table for Saturday',
      'Nut allergy question',
      'Birthday dinner, party of five',
      'Running late',
      'Booking moved to Friday',
    ],
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
    avatar: 'nora',
    language: 'en',
    names: [
      'Parcel stuck since Monday',
      'Boots leak',
      'Wrong size jacket',
      'Refund not arrived',
      'Tent return',
      'Change of address',
    ],
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
]
