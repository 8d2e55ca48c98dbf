import type { Script } from './scripts'

/** Dialogues in German, Spanish, French, Portuguese, Japanese, Arabic and Hindi. */
export const scriptsOther: readonly Script[] = [
  {
    avatar: 'greta',
    language: 'de',
    names: ['Bremse quietscht', 'Pendelrad gesucht', 'Platter Reifen', 'Lastenrad Durchsicht'],
    tools: [{ type: 'backend_rpc', name: 'termin_suchen', description: 'Sucht freie Termine der Werkstatt.' }],
    text: `
> Hallo, meine Bremse quietscht furchtbar.
< Das hört man bis hierher. Scheibe oder Felge, und seit wann?

> Scheibe, seit dem Regen letzte Woche.
< Dann sind die Beläge wahrscheinlich verglast oder haben Öl abbekommen. Einstellen kostet 15 Euro, Entlüften 39, neue Beläge kommen dazu.
> Wann hättet ihr Zeit?
! termin_suchen {"arbeit":"Bremse","abTag":"morgen"} => {"frei":["Mittwoch 9:00","Donnerstag 15:30"]}
< Mittwoch um neun oder Donnerstag halb vier.
> Mittwoch passt.

> Lohnt sich die Reparatur noch? Das Rad ist zwölf Jahre alt.
< Zwölf ist kein Alter für einen guten Rahmen. Erst wenn die Reparatur mehr als die Hälfte vom Wert kostet, reden wir über ein neues.

> Ich will zur Arbeit pendeln, elf Kilometer.
< Mit Hügeln? Und steht das Rad nachts draußen?
> Flach, aber es steht draußen.
< Dann Nabenschaltung, Dynamo, hydraulische Bremsen und ein Schloss, das schwerer ist als dein Mittagessen.

> Kann ich das Lastenrad auch bringen?
< Klar, 20 Euro Aufschlag, weil wir zu zweit heben.
! termin_suchen {"arbeit":"Große Durchsicht","rad":"Lastenrad"} =! Keine Hebebühne frei bis Montag.
< Die Bühne ist bis Montag belegt. Soll ich dich für Montag früh vormerken?
> Ja, bitte.

> Habt ihr dienstags auf?
< Dienstags ist zu, da fahren wir selber.

> Super, danke dir!
< Gern. Gute Fahrt, und Kette ölen!`,
  },
  {
    avatar: 'carmen',
    language: 'es',
    names: ['Factura más alta', 'Cambio de tarifa', 'Plan de pagos', 'Sin luz en casa'],
    tools: [
      { type: 'backend_rpc', name: 'consultar_factura', description: 'Consulta la última factura de un contrato.' },
      { type: 'backend_rpc', name: 'cambiar_tarifa', description: 'Cambia la tarifa desde la siguiente lectura.' },
    ],
    text: `
> Hola, me ha llegado una factura altísima.
! consultar_factura {"contrato":"…2098"} => {"importe":118.4,"anterior":71.2,"kwhPunta":310}
< La tengo delante: 118,40 euros, frente a 71,20 el mes pasado. Casi todo el aumento está en las horas punta.

> ¿Y eso por qué?
< Entre las seis y las diez de la tarde ha gastado el doble. ¿Ha puesto calefacción eléctrica estas semanas?
> Sí, una estufa en el salón.
< Ahí está. Con Luz Serena pagaría lo mismo a todas horas y le saldrían unos dieciséis euros menos.

> Pues cámbiemela.
< Se lo confirmo antes de hacerlo: pasa a Luz Serena, sin coste, desde la próxima lectura. ¿De acuerdo?
> De acuerdo.
! cambiar_tarifa {"contrato":"…2098","tarifa":"Luz Serena"} => {"referencia":"LS-77120","desde":"próxima lectura"}
< Hecho. Su referencia es LS-77120.

> Este mes no puedo pagarlo todo.
< No se preocupe, lo partimos sin intereses, de dos a seis meses. ¿Cuánto le vendría bien al mes?
> Unos cuarenta.
< Entonces tres meses, y el último un poco menos.

> Se ha ido la luz en casa.
< Primero mire el diferencial, en el cuadro de la entrada. ¿Está hacia abajo?
> Sí, estaba abajo. Ya ha vuelto.
< Perfecto. Si vuelve a saltar, desenchufe la estufa antes de subirlo.

> ¿Puedo ver la factura de hace dos años?
! consultar_factura {"contrato":"…2098","mes":"hace 24 meses"} =! Solo hay facturas de los últimos 18 meses.
< Aquí solo llego a dieciocho meses atrás. La pido al archivo y le llega por correo esta semana.

> Muchas gracias, Carmen.
< A usted. Que tenga buen día.`,
  },
  {
    avatar: 'luc',
    language: 'fr',
    names: ['Un vin pour des huîtres', 'Cadeau pour un beau-père', 'Apéro à six'],
    tools: [{ type: 'client_event', name: 'montrer_bouteille', description: 'Montre une bouteille à l’écran.' }],
    text: `
> Bonjour, je cherche un vin pour ce soir.
< Bonsoir ! On mange quoi, et on est combien ?

> Des huîtres, à deux.
< Alors Les Petits Cailloux, onze euros. C’est droit, ça sent la craie mouillée et ça ne dispute pas la vedette.
! montrer_bouteille {"vin":"Les Petits Cailloux"} => "affiché"
> Parfait.

> Il me faut aussi un cadeau pour mon beau-père. Budget trente euros.
< Il est plutôt bavard ou plutôt silencieux ?
> Silencieux.
< La Dernière Rangée, vingt-six euros. On n’en fait que neuf cents bouteilles, ça se boit sans parler.

> Vous livrez ?
< À vélo, dans le quartier, trois euros. Au-delà, c’est ma sœur qui conduit, et ça dépend d’elle.

> Qui fait le rosé ?
< Chez Faure, la fille aînée, depuis trois ans. Le père conduit encore le tracteur, mais il demande la permission.

> C’est pour l’anniversaire de mon fils, il a seize ans.
< Alors le jus de raisin du domaine, bien frais, dans les beaux verres. À dix-huit ans, revenez me voir.
! montrer_bouteille {"vin":"Jus de raisin"} =! L’écran ne répond pas.
< Mon écran boude, mais l’étiquette est verte, vous ne pouvez pas la rater.

> Merci Luc, bonne soirée.
< Bonne soirée, et gardez-moi une coquille.`,
  },
  {
    avatar: 'ines',
    language: 'pt',
    names: ['Saída tardia', 'Táxi para o aeroporto', 'Ar condicionado avariado', 'Jantar perto do hotel'],
    tools: [{ type: 'backend_rpc', name: 'abrir_pedido', description: 'Abre um pedido para a equipa do hotel.' }],
    text: `
> Bom dia, posso sair mais tarde amanhã?
< Bom dia! Pode ficar até às quatro por 35 euros, se o quarto não estiver reservado. Em que quarto está?

> No 304.
! abrir_pedido {"categoria":"receção","quarto":304,"texto":"Saída tardia até às 16:00"} => {"pedido":"P-1182","estado":"confirmado"}
< Está confirmado, pedido P-1182. Durma descansado.

> O ar condicionado não funciona.
! abrir_pedido {"categoria":"manutenção","quarto":304,"texto":"Ar condicionado não arranca"} => {"pedido":"P-1183","minutos":40}
< Alguém sobe dentro de quarenta minutos. Quer que lhe mande uma ventoinha enquanto espera?
> Sim, por favor.

> Onde se come bem aqui perto?
< Os vizinhos vão à Tasca da Rosa. É pequena e só aceita dinheiro, mas o arroz de polvo vale a caminhada.
> É preciso reservar?
< Ao sábado, sim. Hoje chegue antes das oito e sente-se ao balcão.

> Quanto custa um táxi para o aeroporto?
< Entre quinze e vinte euros. De manhã conte com quarenta e cinco minutos, por causa do trânsito.
> Então marque para as seis.
! abrir_pedido {"categoria":"transporte","quarto":304,"texto":"Táxi às 6:00"} =! O serviço de táxis não respondeu.
< O serviço de táxis não respondeu à primeira. Volto a tentar e deixo a confirmação debaixo da sua porta.

> O pequeno-almoço é até que horas?
< Até às dez e meia, e ao domingo até às onze e meia, porque ao domingo ninguém tem pressa.

> Obrigado, Inês.
< Boa viagem, e volte sempre.`,
  },
  {
    avatar: 'yuki',
    language: 'ja',
    names: ['カフェで注文する', '道をたずねる', '週末の約束', '天気の話'],
    tools: [{ type: 'client_event', name: 'show_card', description: 'Shows a word card with its reading.' }],
    text: `
> こんにちは!今日は注文の練習がしたいです。
< いいですね。では、ここはカフェです。いらっしゃいませ。ご注文は?

> えっと、コーヒーをひとつ…ください?
< とても自然です。「コーヒーを一つお願いします」と言うと、もう少しやわらかいですよ。
! show_card {"word":"お願いします","reading":"おねがいします"} => "shown"
> コーヒーを一つお願いします。
< かしこまりました。店内ですか、お持ち帰りですか。
> てんないで。
< はい、「店内でお願いします」。完璧です。

> 昨日、ケーキはおいしいでした。
< 惜しいです。「おいしい」は形が変わります。「おいしかったです」。例:映画は面白かったです。
> 昨日のケーキはおいしかったです!
< その通り。私も食べたくなりました。

> I don't understand "chotto" here.
< In short: it is a soft no. では、日本語で。「土曜日、ひまですか。」
> 土曜日は、ちょっと…
< 上手に断りましたね。相手は傷つきません。

> すみません、駅はどこですか。
< まっすぐ行って、二つ目の角を左です。では、くり返してください。
> まっすぐ行って、二つ目の…かどを、左です。
< はい、迷わず着けます。
! show_card {"word":"角","reading":"かど"} =! Card deck is not loaded.

> 今日は寒いですね。
< ええ、でも空がきれいですね。「ね」で気持ちを分け合えます。

> 先生、ありがとうございました。
< お疲れさまでした。また次の授業で。`,
  },
  {
    avatar: 'samir',
    language: 'ar',
    names: ['حجز موعد', 'نتائج التحليل', 'موعد للأطفال'],
    tools: [{ type: 'backend_rpc', name: 'find_slot', description: 'Finds a free appointment.' }],
    text: `
> السلام عليكم، أريد أن أحجز موعداً.
< وعليكم السلام، أهلاً بك. هل الموعد لك أم لأحد من العائلة؟

> لابنتي، عمرها خمس سنوات.
! find_slot {"doctor":"pediatrics","from":"tomorrow"} => {"slots":["الأحد 09:20","الأحد 16:40"]}
< عندنا يوم الأحد في التاسعة وعشرين دقيقة، أو في الرابعة وأربعين دقيقة عصراً.
> العصر أفضل.
< تم الحجز. من فضلك أحضري معك دفتر التطعيم وبطاقة التأمين.

> متى تظهر نتائج التحليل؟
< في يوم العمل التالي بعد الثانية ظهراً، ونسلّمها لصاحبها فقط.
> هل يجب أن أكون صائماً؟
< نعم، ولا حاجة إلى موعد: من الثامنة إلى العاشرة صباحاً.

> أشعر بألم شديد في صدري.
< أرجوك اتصل برقم الطوارئ الآن، قبل أي شيء آخر. لا تقد السيارة بنفسك.
> حسناً، زوجتي تتصل.
< أحسنت. ابق جالساً، سأبقى معك على الخط.

> هل تفتحون يوم الجمعة؟
! find_slot {"day":"Friday"} =! The clinic is closed on Friday.
< الجمعة مغلق. نفتح السبت من الثامنة صباحاً.

> شكراً جزيلاً.
< العفو، مع تمنياتي لكم بالصحة.`,
  },
  {
    avatar: 'priya',
    language: 'hi',
    names: ['पहला दिन', 'छुट्टियों के बारे में', 'लैपटॉप नहीं खुल रहा'],
    tools: [{ type: 'backend_rpc', name: 'open_ticket', description: 'Opens a ticket with a team.' }],
    text: `
> नमस्ते प्रिया, आज मेरा पहला दिन है।
< नमस्ते और स्वागत है! सवा नौ बजे दूसरी मंज़िल पर आइए, वहीं आपका बैज और लैपटॉप मिलेगा।

> लैपटॉप चालू नहीं हो रहा।
! open_ticket {"team":"it","text":"New laptop does not start"} => {"ticket":"IT-733","answerWithin":"30 min"}
< मैंने आईटी को बता दिया है, टिकट IT-733। आधे घंटे में कोई आपके पास आएगा।
> तब तक क्या करूँ?
< अपने साथी के साथ चाय पी लीजिए। यह भी काम का हिस्सा है, भाग 1 देखिए।

> मुझे साल में कितनी छुट्टियाँ मिलती हैं?
< अट्ठाईस दिन, और आपका जन्मदिन अलग से।
> क्या दिवाली पर एक हफ़्ता ले सकती हूँ?
< ज़रूर, बस अपने लीड को तीन हफ़्ते पहले बता दीजिए।

> यात्रा का ख़र्च कैसे भरूँ?
< भाग 6 में लिखा है: चार घंटे तक की यात्रा दूसरी श्रेणी में, उसके ऊपर पहली श्रेणी में।

> वेतन के बारे में किससे पूछूँ?
! open_ticket {"team":"payroll","text":"Question about pay"} =! Payroll desk is closed today.
< आज वेतन विभाग बंद है। कल सुबह वे ख़ुद आपको लिखेंगे, मैं ब्योरा नहीं पूछूँगी।

> धन्यवाद!
< शुभकामनाएँ! शुक्रवार को तीन बजे केक है।`,
  },
]
