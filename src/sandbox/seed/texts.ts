/** Contents of the shorter knowledge documents. Every place and business in them is made up. */
export const texts = {
  museumHours: `# Opening hours and tickets

| Day | Hours |
|---|---|
| Monday | closed |
| Tuesday–Friday | 10:00–17:00 |
| Saturday, Sunday | 10:00–18:00 |
| First Thursday of the month | 10:00–21:00, free from 17:00 |

Adults 9 €, students 5 €, under 16 free. Families (two adults, any number of children) 16 €.
Last entry 45 minutes before closing. The tower closes in strong wind; the desk knows.
Lockers take a 1 € coin and give it back. Prams may come everywhere except the submarine.`,

  museumTour: `# Guided tour, long version (70 minutes)

## 1. The Quay
Begin outside if it is dry. Ask the group to find the brass line in the paving: until 1874 that was the water's edge. Everything behind you stands on ballast from ships that came to fetch timber, so half the old town rests on stones from other countries.

## 2. Below Deck
The cabin is rebuilt from the drifter Margareta at full size. Eleven people slept here. Let two children lie down in one bunk. The smell is tar and coffee; the tar is real. On the beam are marks in groups of five: days of a crossing, and then a heart, and then no more marks. We do not know why.

## 3. Those Who Stayed
The room of lists. Wages, debts, knitting patterns, a petition for a street lamp with 212 signatures, 140 of them crosses. The lamp was refused twice. Its successor stands outside the window and is lit from the museum's account.

## 4. Ice and Herring
Before refrigeration the ice house cut the lake in February and sold it in August. The ledger shows who paid in fish. Point out entry 77: paid "with a song, accepted".

## 5. The Crane
The crane was driven by a wheel in which two people walked. The last pair, mother and son, retired in 1919 and asked to keep their shoes. The shoes are object 63.

## 6. Fog
End in the dark. The horn sounds once every four minutes; warn small children and dogs. When the lamp comes on, let it turn three times before anybody speaks.

## If there is time
The tower has 118 steps and one very good bench.`,

  menu: `# Pepper & Tide – this season

**To begin**
- Oysters from the bay, each 4
- Crab toast, pickled cucumber 14
- Charred leeks, hazelnut, soft egg (v) 11

**Mains**
- Hake, brown butter, capers, potatoes 26
- Mussels in cider, fries 21
- Fish stew for two, saffron and fennel 49
- Aubergine, white beans, green sauce (vegan) 19

**After**
- Lemon tart 9
- Salted caramel ice cream 7
- Cheese, oatcakes, quince 12

Children eat half portions at half price. Corkage 15. Kitchen 18:00–21:45, closed Sunday and Monday.
Tables are held for 15 minutes. Groups over six: set menu at 45 per person.`,

  allergens: `# Allergens (kitchen sheet)

| Dish | Gluten | Dairy | Egg | Fish | Shellfish | Nuts | Celery |
|---|---|---|---|---|---|---|---|
| Oysters | – | – | – | – | yes | – | – |
| Crab toast | yes | yes | yes | – | yes | – | – |
| Leeks | – | – | yes | – | – | hazelnut | – |
| Hake | – | yes | – | yes | – | – | – |
| Mussels | fries share a fryer with flour | yes | – | – | yes | – | – |
| Fish stew | – | – | – | yes | yes | – | yes |
| Aubergine | – | – | – | – | – | – | – |
| Lemon tart | yes | yes | yes | – | – | – | – |
| Ice cream | – | yes | yes | – | – | – | – |

We can make the hake without dairy. We cannot promise "no traces": it is one small kitchen.`,

  japaneseLessons: `# 会話レッスン 初級

## 第1課 カフェで
「コーヒーを一つお願いします。」「店内ですか、お持ち帰りですか。」「店内でお願いします。」
ポイント:「〜をお願いします」は注文するとき、いちばん便利な言い方です。

## 第2課 道をたずねる
「すみません、駅はどこですか。」「まっすぐ行って、二つ目の角を左です。」
ポイント:「右」「左」「まっすぐ」「角」。地図を使って練習しましょう。

## 第3課 約束する
「土曜日、ひまですか。」「午前はちょっと…。午後なら大丈夫です。」
ポイント:「ちょっと…」は「だめです」をやわらかく言う形です。

## 第4課 天気と気分
「今日は暑いですね。」「ええ、でも風が気持ちいいです。」
ポイント:「ね」は相手も同じように感じると思うときに使います。

## よくある間違い
- 「私は学生ですです」→「私は学生です」
- 「きのう行きますた」→「きのう行きました」
- 「おいしいでした」→「おいしかったです」`,

  clinic: `# أسئلة شائعة

**متى تفتح العيادة؟** من السبت إلى الخميس، من الثامنة صباحاً إلى السادسة مساءً. الجمعة مغلق.

**كيف أحجز موعداً؟** بالهاتف أو هنا. نحتاج إلى الاسم وتاريخ الميلاد ورقم الهاتف.

**ماذا أحضر معي؟** الهوية، بطاقة التأمين، وقائمة الأدوية إن وجدت. للأطفال: دفتر التطعيم.

**هل يمكن إلغاء الموعد؟** نعم، مجاناً حتى أربع ساعات قبل الموعد.

# In English

Open Saturday to Thursday, 8:00–18:00. Blood tests 8:00–10:00, fasting, no appointment needed. Results are ready the next working day after 14:00 and are given to the patient only.
Anything that sounds like an emergency goes to the emergency number first. The desk gives no medical advice.`,

  bikeGuide: `# Kaufberatung

Erst fragen, dann zeigen: Wie weit? Wie oft? Treppen? Kinder, Einkauf, Regen?

- **Stadt, unter 5 km**: drei Gänge reichen. Nabenschaltung, Kettenschutz, fester Ständer.
- **Pendeln, 5–15 km**: acht bis elf Gänge, hydraulische Bremsen, Licht mit Dynamo. Rahmenhöhe immer probefahren.
- **Lastenrad**: einmal leer, einmal beladen fahren lassen. Wer keinen ebenerdigen Platz hat, braucht zuerst eine Lösung dafür.
- **Gebraucht**: Kette messen (unter 0,75 ist gut), Lenkkopf prüfen, Rahmennummer mit der Liste vergleichen.

Leasing geht ab 749 Euro. Probefahrten: 30 Minuten, Ausweis bleibt hier.
Ein neues Rad empfehlen wir erst, wenn die Reparatur mehr als die Hälfte des Zeitwerts kostet.`,

  bikePrices: `# Preisliste Werkstatt (Arbeit, ohne Teile)

| Arbeit | Euro |
|---|---|
| Schlauch wechseln vorn / hinten | 12 / 18 |
| Bremse einstellen | 15 |
| Bremse entlüften | 39 |
| Kette und Ritzel tauschen | 35 |
| Laufrad zentrieren | 25 |
| Kleine Durchsicht | 59 |
| Große Durchsicht | 109 |
| Lastenrad, Aufschlag | 20 |

Termin meist innerhalb von drei Tagen, Notfälle vor zehn Uhr am selben Tag. Dienstags geschlossen.`,

  benefits: `# Benefits in short

- 28 days of holiday, plus your birthday
- Train card for the city, renewed every January
- Pension: we add half of what you put in, up to 4 %
- Parents: 20 weeks at full pay for every parent, however the child came
- Sabbatical: eight weeks after five years
- Health: the company doctor is at the office each second Wednesday

Changes of pay, illness, and anything private: people@kitewell.example. No need to give reasons.`,

  wineList: `# Carte des vins

| Vin | Région | Prix |
|---|---|---|
| Les Petits Cailloux, blanc | Loire | 11 € |
| Domaine Faure, rosé | Provence | 13 € |
| Vieille Barrique, rouge | Languedoc | 14 € |
| Clos des Merles, rouge | Beaujolais | 18 € |
| Marie & Filles, pétillant | Limoux | 19 € |
| La Dernière Rangée, blanc | Jura | 26 € |
| Côte Haute, rouge | Rhône | 34 € |
| Jus de raisin du domaine | Gard | 6 € |

Chez Faure, c'est la fille aînée qui fait le vin depuis trois ans ; le père conduit encore le tracteur. La Dernière Rangée ne donne que 900 bouteilles : une par personne.
Ouvert du mardi au samedi, 10 h–13 h et 15 h–20 h. Livraison à vélo dans le quartier, 3 €.`,

  tariffs: `# Tarifas

| Tarifa | Fijo al mes | Punta | Llano | Valle |
|---|---|---|---|---|
| Luz Serena | 6,90 € | 0,172 | 0,172 | 0,172 |
| Luz por Horas | 5,40 € | 0,214 | 0,158 | 0,098 |
| Gas Hogar | 8,20 € | 0,071 | – | – |

Precios por kWh, sin impuestos. Valle: de 0 a 8 h y fines de semana.
Cambiar de tarifa es gratis una vez al año y se aplica desde la siguiente lectura.
Plan de pagos: de 2 a 6 meses, sin intereses, para facturas de más de 60 €.
Por una avería: 900 000 000, a cualquier hora. Antes, mirar si el diferencial ha saltado.`,

  returns: `# Return policy

1. **60 days** from delivery, unworn, labels on. Worn boots may come back within 30 days if they leak: that is our mistake, not yours.
2. Refunds go to the way of payment used, three working days after the parcel arrives.
3. Return labels are free within the country; from abroad we share the cost up to 12.
4. Sale items can be exchanged, not refunded, unless faulty.
5. Care may grant one goodwill extension of 14 days per customer and year. Use it when somebody moved house, was ill, or is simply nice.
6. Tents are checked for sand. Sand is fine. Marmots were not.`,

  shipping: `# Shipping FAQ

**How long?** Two to three working days; islands five.
**What does it cost?** 4.90; free above 80.
**Where is my parcel?** If tracking has not moved for four days, open a search with the carrier. It takes two days. We send a new parcel after that without further questions.
**Can I change the address?** Until the parcel is packed, usually 14:00 on the day of the order.
**Do you ship batteries?** Head torches yes, loose cells no.`,

  pirate: `# The world of Captain Odd

The ship is called the Soggy Biscuit. It leaks in one place and Odd has drawn a smile around it.
Crew: Pim (cook, only makes soup), Lotte (navigator, nine years old, always right), a parrot named Gerald who is perfectly friendly, which makes it worse.
Odd collects left boots. He has 41. The right ones are somebody else's adventure.
Islands: the Island of Tuesday (it is always Tuesday), Echo Cove (it answers questions, but only old ones), the Library Reef (books grow there; borrow two at most).
Rules: nobody is hurt, nobody is left behind, treasure is shared, and the ship is home before the lamp is out.`,

  yoga: `# Still Point: classes and house rules

Mon 7:30 Slow start · Tue 18:30 Strong · Wed 12:15 Desk backs (30 min) · Thu 18:30 Yin · Sat 10:00 All levels · Sun 17:00 Breath
Single class 14, ten classes 110 (valid half a year), first class free.
Cancel up to three hours before. Mats are here; bring a towel for Tuesdays.
Not without a word to the teacher: pregnancy, high blood pressure, slipped discs, fresh operations, shoulders that click with pain.`,

  christmas: `# Christmas opening hours (old)

24 December 10:00–13:00, 25 and 26 December closed, 27–30 December as on weekends, 31 December 10:00–14:00, 1 January closed. The lamp in Room 6 is lit on New Year's Eve at midnight and can be seen from the quay; no ticket is needed for that. Replaced by the sheet "Opening hours and tickets".`,
} as const
