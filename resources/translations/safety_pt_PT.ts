<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_PT">
<context>
    <name>AnswerForm</name>
    <message>
        <source>Answer to the suspicion</source>
        <translation>Resposta à suspeita</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>sem resposta</translation>
    </message>
    <message>
        <source>confirm</source>
        <translation>confirmar</translation>
    </message>
    <message>
        <source>exclude</source>
        <translation>excluir</translation>
    </message>
    <message>
        <source>need information</source>
        <translation>precisa de informação</translation>
    </message>
    <message>
        <source>Why: findings, cultures, what is missing</source>
        <translation>Porquê: achados, culturas, o que falta</translation>
    </message>
</context>
<context>
    <name>BloodForm</name>
    <message>
        <source>Sign</source>
        <translation>Assinar</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Sair</translation>
    </message>
</context>
<context>
    <name>BloodPage</name>
    <message>
        <source>Transfusion</source>
        <translation>Transfusão</translation>
    </message>
    <message>
        <source>begin a bag</source>
        <translation>iniciar um saco</translation>
    </message>
    <message>
        <source>look</source>
        <translation>observar</translation>
    </message>
    <message>
        <source>end</source>
        <translation>terminar</translation>
    </message>
    <message>
        <source>reaction</source>
        <translation>reação</translation>
    </message>
    <message>
        <source>sign</source>
        <translation>assinar</translation>
    </message>
    <message>
        <source>Blood of the ward</source>
        <translation>Sangue do serviço</translation>
    </message>
    <message>
        <source>Order and bag</source>
        <translation>Prescrição e saco</translation>
    </message>
    <message>
        <source>Orders of blood and bags</source>
        <translation>Prescrições de sangue e sacos</translation>
    </message>
    <message>
        <source>Begin a bag</source>
        <translation>Iniciar um saco</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Observar</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>REACTION</source>
        <translation>REAÇÃO</translation>
    </message>
    <message>
        <source>Times and groups: {source}</source>
        <translation>Tempos e grupos: {source}</translation>
    </message>
    <message>
        <source>Orders of blood</source>
        <translation>Prescrições de sangue</translation>
    </message>
    <message>
        <source>{count} running</source>
        <translation>{count} a correr</translation>
    </message>
    <message>
        <source>{name} · {group} · {volume} · expires {time}</source>
        <translation>{name} · {group} · {volume} · validade {time}</translation>
    </message>
    <message>
        <source>✔ Nothing that this station knows stands against it.</source>
        <translation>✔ Nada do que este posto sabe se opõe.</translation>
    </message>
    <message>
        <source>Doctor on duty</source>
        <translation>Médico de serviço</translation>
    </message>
</context>
<context>
    <name>CaseForm</name>
    <message>
        <source>Sign</source>
        <translation>Assinar</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Sair</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Events, infections</source>
        <translation>Eventos, infeções</translation>
    </message>
    <message>
        <source>infections, events</source>
        <translation>infeções, eventos</translation>
    </message>
    <message>
        <source>confirm, exclude, need information</source>
        <translation>confirmar, excluir, precisa de informação</translation>
    </message>
    <message>
        <source>message</source>
        <translation>mensagem</translation>
    </message>
    <message>
        <source>new report</source>
        <translation>nova notificação</translation>
    </message>
    <message>
        <source>sign</source>
        <translation>assinar</translation>
    </message>
</context>
<context>
    <name>CasePane</name>
    <message>
        <source>Cases of the ward</source>
        <translation>Casos do serviço</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Suspected infections</source>
        <translation>Suspeitas de infeção</translation>
    </message>
    <message>
        <source>Adverse events</source>
        <translation>Eventos adversos</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Need information</source>
        <translation>Precisa de informação</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>New report</source>
        <translation>Nova notificação</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>{count} open</source>
        <translation>{count} em aberto</translation>
    </message>
</context>
<context>
    <name>CheckForm</name>
    <message>
        <source>Check at the bed: two people</source>
        <translation>Verificação junto à cama: duas pessoas</translation>
    </message>
    <message>
        <source>Wristband: scan, or type its number</source>
        <translation>Pulseira: leia, ou escreva o número</translation>
    </message>
    <message>
        <source>Bag: scan, or type its number</source>
        <translation>Saco: leia, ou escreva o número</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>não indicado</translation>
    </message>
    <message>
        <source>ABO on the label</source>
        <translation>ABO na etiqueta</translation>
    </message>
    <message>
        <source>RhD on the label</source>
        <translation>RhD na etiqueta</translation>
    </message>
    <message>
        <source>RhD positive</source>
        <translation>RhD positivo</translation>
    </message>
    <message>
        <source>RhD negative</source>
        <translation>RhD negativo</translation>
    </message>
    <message>
        <source>compatible</source>
        <translation>compatível</translation>
    </message>
    <message>
        <source>incompatible</source>
        <translation>incompatível</translation>
    </message>
    <message>
        <source>Cross-match on the paper</source>
        <translation>Prova cruzada no papel</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Validade</translation>
    </message>
    <message>
        <source>Left the refrigerator (HH:MM)</source>
        <translation>Saiu do frigorífico (HH:MM)</translation>
    </message>
    <message>
        <source>empty: nobody said</source>
        <translation>vazio: ninguém disse</translation>
    </message>
    <message>
        <source>Reason, where one is asked: who decided, and why</source>
        <translation>Motivo, quando pedido: quem decidiu, e porquê</translation>
    </message>
    <message>
        <source>Second person: staff number</source>
        <translation>Segunda pessoa: número mecanográfico</translation>
    </message>
    <message>
        <source>Second person: password</source>
        <translation>Segunda pessoa: palavra-passe</translation>
    </message>
</context>
<context>
    <name>DoctorCasePage</name>
    <message>
        <source>Events, infections</source>
        <translation>Eventos, infeções</translation>
    </message>
    <message>
        <source>infections, events</source>
        <translation>infeções, eventos</translation>
    </message>
    <message>
        <source>confirm, exclude, need information</source>
        <translation>confirmar, excluir, precisa de informação</translation>
    </message>
    <message>
        <source>message</source>
        <translation>mensagem</translation>
    </message>
    <message>
        <source>sign</source>
        <translation>assinar</translation>
    </message>
</context>
<context>
    <name>EndForm</name>
    <message>
        <source>End of the bag</source>
        <translation>Fim do saco</translation>
    </message>
    <message>
        <source>Volume given mL (? where nobody knows)</source>
        <translation>Volume administrado mL (? se ninguém sabe)</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Como terminou</translation>
    </message>
    <message>
        <source>went in whole</source>
        <translation>entrou por inteiro</translation>
    </message>
    <message>
        <source>stopped before</source>
        <translation>parado antes</translation>
    </message>
    <message>
        <source>Why it was stopped</source>
        <translation>Porque foi parado</translation>
    </message>
</context>
<context>
    <name>EventForm</name>
    <message>
        <source>Patient</source>
        <translation>Doente</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>não escolhido</translation>
    </message>
    <message>
        <source>Report an adverse event or a near miss</source>
        <translation>Notificar um evento adverso ou quase-erro</translation>
    </message>
    <message>
        <source>What kind</source>
        <translation>De que tipo</translation>
    </message>
    <message>
        <source>How far it went</source>
        <translation>Até onde chegou</translation>
    </message>
    <message>
        <source>When, empty: now</source>
        <translation>Quando, vazio: agora</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>O que aconteceu</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>O que se fez</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Avisado</translation>
    </message>
    <message>
        <source>Without my name: the hospital is not told who wrote it; the journal of this station keeps it</source>
        <translation>Sem o meu nome: o hospital não sabe quem o escreveu; o diário deste posto guarda-o</translation>
    </message>
</context>
<context>
    <name>LookForm</name>
    <message>
        <source>Looked at the patient</source>
        <translation>Observei o doente</translation>
    </message>
    <message>
        <source>Seen and said</source>
        <translation>Visto e dito</translation>
    </message>
</context>
<context>
    <name>ReactionForm</name>
    <message>
        <source>Transfusion reaction</source>
        <translation>Reação transfusional</translation>
    </message>
    <message>
        <source>At once: {steps}</source>
        <translation>De imediato: {steps}</translation>
    </message>
    <message>
        <source>Seen, in words</source>
        <translation>O que se viu, por palavras</translation>
    </message>
    <message>
        <source>Volume given so far mL (empty: later)</source>
        <translation>Volume administrado até agora mL (vazio: mais tarde)</translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>Bed</source>
        <translation>Cama</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Doente</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Componente</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>A correr</translation>
    </message>
    <message>
        <source>Orders in force</source>
        <translation>Prescrições em vigor</translation>
    </message>
    <message>
        <source>Ended within 3 days</source>
        <translation>Terminadas em 3 dias</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>não verificado</translation>
    </message>
    <message>
        <source>matched bags: {count}</source>
        <translation>sacos compatibilizados: {count}</translation>
    </message>
    <message>
        <source>Patient&apos;s group: {group}</source>
        <translation>Grupo do doente: {group}</translation>
    </message>
    <message>
        <source>Ordered: {what}</source>
        <translation>Prescrito: {what}</translation>
    </message>
    <message>
        <source>The blood bank has matched no bag yet, as far as this station knows.</source>
        <translation>O serviço de sangue ainda não compatibilizou nenhum saco, tanto quanto este posto sabe.</translation>
    </message>
    <message>
        <source>Bag {number}: {group}, {volume}, expires {time}</source>
        <translation>Saco {number}: {group}, {volume}, validade {time}</translation>
    </message>
    <message>
        <source>begun already</source>
        <translation>já iniciado</translation>
    </message>
    <message>
        <source>Begun {time} by {first}, checked by {second}</source>
        <translation>Iniciado {time} por {first}, verificado por {second}</translation>
    </message>
    <message>
        <source>Left the refrigerator {time}</source>
        <translation>Saiu do frigorífico {time}</translation>
    </message>
    <message>
        <source>Has to be in by {time}</source>
        <translation>Tem de terminar até {time}</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>não se sabe</translation>
    </message>
    <message>
        <source>Ended {time}, volume {volume}</source>
        <translation>Terminado {time}, volume {volume}</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>Asked {time} by {name}</source>
        <translation>Perguntado {time} por {name}</translation>
    </message>
    <message>
        <source>For {name}</source>
        <translation>Para {name}</translation>
    </message>
    <message>
        <source>Central says: {state}</source>
        <translation>O sistema central diz: {state}</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>Conversa</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>sem nome</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>Aconteceu</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>How far it went</source>
        <translation>Até onde chegou</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>O que aconteceu</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>O que se fez</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Avisado</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Notificado por</translation>
    </message>
    <message>
        <source>The patient&apos;s blood group is not known here: no bag is begun.</source>
        <translation>O grupo sanguíneo do doente não é conhecido aqui: nenhum saco se inicia.</translation>
    </message>
    <message>
        <source>Two reports of the patient&apos;s blood group differ: call the blood bank.</source>
        <translation>Dois resultados do grupo sanguíneo do doente diferem: telefone ao serviço de sangue.</translation>
    </message>
    <message>
        <source>The bag says no ABO or RhD group: give it back.</source>
        <translation>O saco não indica grupo ABO ou RhD: devolva-o.</translation>
    </message>
    <message>
        <source>STOP: the ABO group of the bag does not fit the patient.</source>
        <translation>PARE: o grupo ABO do saco não é compatível com o doente.</translation>
    </message>
    <message>
        <source>STOP: an RhD positive bag for an RhD negative patient.</source>
        <translation>PARE: um saco RhD positivo para um doente RhD negativo.</translation>
    </message>
    <message>
        <source>ABO is not identical: only after the blood bank agreed; say who and why.</source>
        <translation>ABO não é idêntico: só após acordo do serviço de sangue; diga quem e porquê.</translation>
    </message>
    <message>
        <source>STOP: the bag has expired.</source>
        <translation>PARE: o saco está fora de validade.</translation>
    </message>
    <message>
        <source>The bag says no time of expiry.</source>
        <translation>O saco não indica a validade.</translation>
    </message>
    <message>
        <source>The pack of this station does not know this component.</source>
        <translation>O pacote deste posto não conhece este componente.</translation>
    </message>
    <message>
        <source>STOP: the order is of another component.</source>
        <translation>PARE: a prescrição é de outro componente.</translation>
    </message>
    <message>
        <source>No result of a cross-match is here.</source>
        <translation>Não há aqui resultado de prova cruzada.</translation>
    </message>
    <message>
        <source>STOP: the cross-match is incompatible.</source>
        <translation>PARE: a prova cruzada é incompatível.</translation>
    </message>
    <message>
        <source>A line of the checklist is not ticked.</source>
        <translation>Uma linha da lista de verificação não está assinalada.</translation>
    </message>
    <message>
        <source>The order is not in force any more, or not here.</source>
        <translation>A prescrição já não está em vigor, ou não está aqui.</translation>
    </message>
    <message>
        <source>No nurse has checked the order yet (F3).</source>
        <translation>Nenhum enfermeiro verificou ainda a prescrição (F3).</translation>
    </message>
    <message>
        <source>A second nurse or doctor has to sign.</source>
        <translation>Tem de assinar um segundo enfermeiro ou médico.</translation>
    </message>
    <message>
        <source>This is no number of a bag: scan the label, or type it.</source>
        <translation>Este não é número de um saco: leia a etiqueta, ou escreva-o.</translation>
    </message>
    <message>
        <source>STOP: this bag was matched for another patient.</source>
        <translation>PARE: este saco foi compatibilizado para outro doente.</translation>
    </message>
    <message>
        <source>STOP: what was typed differs from what the blood bank says of this bag.</source>
        <translation>PARE: o que foi escrito difere do que o serviço de sangue diz deste saco.</translation>
    </message>
    <message>
        <source>The blood bank&apos;s row of this bag is not here: only against its paper; say why.</source>
        <translation>A linha do serviço de sangue deste saco não está aqui: só com o seu papel; diga porquê.</translation>
    </message>
    <message>
        <source>STOP: out of the refrigerator for longer than the site allows. Give the bag back.</source>
        <translation>PARE: fora do frigorífico mais tempo do que a instituição permite. Devolva o saco.</translation>
    </message>
    <message>
        <source>The bag cannot have left the refrigerator after now: look at the time.</source>
        <translation>O saco não pode ter saído do frigorífico depois de agora: veja a hora.</translation>
    </message>
    <message>
        <source>STOP: this bag was begun already.</source>
        <translation>PARE: este saco já foi iniciado.</translation>
    </message>
    <message>
        <source>STOP: the wristband is not this patient&apos;s.</source>
        <translation>PARE: a pulseira não é deste doente.</translation>
    </message>
    <message>
        <source>Somebody has ended it meanwhile.</source>
        <translation>Entretanto alguém o terminou.</translation>
    </message>
    <message>
        <source>Scan or type the number of the bag.</source>
        <translation>Leia ou escreva o número do saco.</translation>
    </message>
    <message>
        <source>Scan or type the wristband.</source>
        <translation>Leia ou escreva a pulseira.</translation>
    </message>
    <message>
        <source>The last one is still being saved.</source>
        <translation>O último ainda está a ser guardado.</translation>
    </message>
    <message>
        <source>It changed meanwhile; it was read again, please look once more.</source>
        <translation>Mudou entretanto; foi lido de novo, veja outra vez.</translation>
    </message>
    <message>
        <source>Temperature: a number like 36.8</source>
        <translation>Temperatura: um número como 36.8</translation>
    </message>
    <message>
        <source>Pulse: a number like 82</source>
        <translation>Pulso: um número como 82</translation>
    </message>
    <message>
        <source>Blood pressure: like 118/72</source>
        <translation>Tensão arterial: como 118/72</translation>
    </message>
    <message>
        <source>Breaths: a number like 18</source>
        <translation>Respirações: um número como 18</translation>
    </message>
    <message>
        <source>Rate: mL/h, a number like 60</source>
        <translation>Débito: mL/h, um número como 60</translation>
    </message>
    <message>
        <source>Volume: mL, a number; ? where nobody knows</source>
        <translation>Volume: mL, um número; ? se ninguém sabe</translation>
    </message>
    <message>
        <source>Expiry: like 2026-12-01 23:59</source>
        <translation>Validade: como 2026-12-01 23:59</translation>
    </message>
    <message>
        <source>Left the refrigerator: a time like 13:40, or empty where nobody knows</source>
        <translation>Saiu do frigorífico: uma hora como 13:40, ou vazio se ninguém sabe</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Diga porquê.</translation>
    </message>
    <message>
        <source>Say who decided, and why.</source>
        <translation>Diga quem decidiu, e porquê.</translation>
    </message>
    <message>
        <source>The second person: own staff number and password.</source>
        <translation>A segunda pessoa: número mecanográfico e palavra-passe próprios.</translation>
    </message>
    <message>
        <source>Number or password of the second person was not accepted.</source>
        <translation>Número ou palavra-passe da segunda pessoa não aceites.</translation>
    </message>
    <message>
        <source>The second person is somebody else.</source>
        <translation>A segunda pessoa é outra.</translation>
    </message>
    <message>
        <source>Temperature, pulse and blood pressure before it begins.</source>
        <translation>Temperatura, pulso e tensão arterial antes de começar.</translation>
    </message>
    <message>
        <source>Say what was seen.</source>
        <translation>Diga o que se viu.</translation>
    </message>
    <message>
        <source>Measure something, or say something.</source>
        <translation>Meça algo, ou diga algo.</translation>
    </message>
    <message>
        <source>Choose: confirm, exclude, or need information.</source>
        <translation>Escolha: confirmar, excluir, ou precisa de informação.</translation>
    </message>
    <message>
        <source>Say why, in words.</source>
        <translation>Diga porquê, por palavras.</translation>
    </message>
    <message>
        <source>The line is empty.</source>
        <translation>A linha está vazia.</translation>
    </message>
    <message>
        <source>Choose the patient it is about.</source>
        <translation>Escolha o doente a que respeita.</translation>
    </message>
    <message>
        <source>Choose what happened.</source>
        <translation>Escolha o que aconteceu.</translation>
    </message>
    <message>
        <source>Choose how far it went.</source>
        <translation>Escolha até onde chegou.</translation>
    </message>
    <message>
        <source>Time: HH:MM of today or MM-DD HH:MM, not ahead.</source>
        <translation>Hora: HH:MM de hoje ou MM-DD HH:MM, não futura.</translation>
    </message>
    <message>
        <source>Say where.</source>
        <translation>Diga onde.</translation>
    </message>
    <message>
        <source>Say what happened.</source>
        <translation>Diga o que aconteceu.</translation>
    </message>
    <message>
        <source>It was answered meanwhile.</source>
        <translation>Foi respondido entretanto.</translation>
    </message>
    <message>
        <source>Transfusion begun</source>
        <translation>Transfusão iniciada</translation>
    </message>
    <message>
        <source>Transfusion looked at</source>
        <translation>Transfusão observada</translation>
    </message>
    <message>
        <source>Transfusion ended</source>
        <translation>Transfusão terminada</translation>
    </message>
    <message>
        <source>Transfusion reaction</source>
        <translation>Reação transfusional</translation>
    </message>
    <message>
        <source>Adverse event reported</source>
        <translation>Evento adverso notificado</translation>
    </message>
    <message>
        <source>Suspected infection answered</source>
        <translation>Suspeita de infeção respondida</translation>
    </message>
    <message>
        <source>Message in a case</source>
        <translation>Mensagem num caso</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>início</translation>
    </message>
    <message>
        <source>first 15 min</source>
        <translation>primeiros 15 min</translation>
    </message>
    <message>
        <source>hourly</source>
        <translation>de hora a hora</translation>
    </message>
    <message>
        <source>in between</source>
        <translation>intermédia</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminada</translation>
    </message>
    <message>
        <source>REACTION</source>
        <translation>REAÇÃO</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmada</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Excluída</translation>
    </message>
    <message>
        <source>Needs information</source>
        <translation>Precisa de informação</translation>
    </message>
    <message>
        <source>open</source>
        <translation>em aberto</translation>
    </message>
    <message>
        <source>received</source>
        <translation>recebido</translation>
    </message>
    <message>
        <source>taken up</source>
        <translation>assumido</translation>
    </message>
    <message>
        <source>being worked on</source>
        <translation>em tratamento</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fechado</translation>
    </message>
    <message>
        <source>turned down</source>
        <translation>rejeitado</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>reports differ</source>
        <translation>resultados divergentes</translation>
    </message>
    <message>
        <source>group not known</source>
        <translation>grupo desconhecido</translation>
    </message>
    <message>
        <source>over its time since {time}: stop, ask</source>
        <translation>fora de tempo desde {time}: pare, pergunte</translation>
    </message>
    <message>
        <source>running</source>
        <translation>a correr</translation>
    </message>
    <message>
        <source>look overdue since {time}</source>
        <translation>observação em atraso desde {time}</translation>
    </message>
    <message>
        <source>look at {time}</source>
        <translation>observar {time}</translation>
    </message>
    <message>
        <source>stopped: reaction</source>
        <translation>parado: reação</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>parado</translation>
    </message>
    <message>
        <source>given</source>
        <translation>administrado</translation>
    </message>
</context>
<context>
    <name>SayForm</name>
    <message>
        <source>Write into the thread</source>
        <translation>Escrever na conversa</translation>
    </message>
    <message>
        <source>To infection control or the quality office</source>
        <translation>Ao controlo de infeção ou ao gabinete da qualidade</translation>
    </message>
</context>
<context>
    <name>SignFields</name>
    <message>
        <source>T ℃</source>
        <translation>T ℃</translation>
    </message>
    <message>
        <source>P /min</source>
        <translation>P /min</translation>
    </message>
    <message>
        <source>BP mmHg</source>
        <translation>TA mmHg</translation>
    </message>
    <message>
        <source>R /min</source>
        <translation>R /min</translation>
    </message>
    <message>
        <source>Rate mL/h</source>
        <translation>Débito mL/h</translation>
    </message>
</context>
</TS>
