<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_PT">
<context>
    <name>CallBoard</name>
    <message>
        <source>Please ask at the desk</source>
        <translation>Dirija-se ao balcão, por favor</translation>
    </message>
    <message>
        <source>{number} {name}, {window}</source>
        <translation>{number} {name}, {window}</translation>
    </message>
    <message>
        <source>Please come</source>
        <translation>Queira entrar</translation>
    </message>
    <message>
        <source>Waiting: {count}</source>
        <translation>A aguardar: {count}</translation>
    </message>
</context>
<context>
    <name>CallScreen</name>
    <message>
        <source>Infusion room, calls</source>
        <translation>Sala de perfusões, chamadas</translation>
    </message>
</context>
<context>
    <name>Room</name>
    <message>
        <source>Step in the infusion room</source>
        <translation>Passo na sala de perfusões</translation>
    </message>
    <message>
        <source>Slip: {numbers}</source>
        <translation>Talão: {numbers}</translation>
    </message>
    <message>
        <source>Registered: {registered} · paid: {paid}</source>
        <translation>Inscrito: {registered} · pago: {paid}</translation>
    </message>
    <message>
        <source>Waits for: {test}</source>
        <translation>Aguarda: {test}</translation>
    </message>
    <message>
        <source>checked by {who}</source>
        <translation>verificado por {who}</translation>
    </message>
    <message>
        <source>begun {time}</source>
        <translation>iniciado {time}</translation>
    </message>
    <message>
        <source>looked at {time}</source>
        <translation>observado {time}</translation>
    </message>
    <message>
        <source>Taken in {time} by {who}</source>
        <translation>Recebido {time} por {who}</translation>
    </message>
    <message>
        <source>Reaction {time}: {what}</source>
        <translation>Reação {time}: {what}</translation>
    </message>
    <message>
        <source>Needle out {time}; observed until {until}</source>
        <translation>Agulha retirada {time}; em vigilância até {until}</translation>
    </message>
    <message>
        <source>Infusion room</source>
        <translation>Sala de perfusões</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>passo seguinte</translation>
    </message>
    <message>
        <source>scan or type a code</source>
        <translation>leia ou escreva um código</translation>
    </message>
    <message>
        <source>lane</source>
        <translation>fila</translation>
    </message>
    <message>
        <source>call light</source>
        <translation>campainha</translation>
    </message>
    <message>
        <source>adverse reaction</source>
        <translation>reação adversa</translation>
    </message>
    <message>
        <source>call screen</source>
        <translation>ecrã de chamadas</translation>
    </message>
    <message>
        <source>seats</source>
        <translation>cadeirões</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Cadeirão</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Doente</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Bottle</source>
        <translation>Frasco</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>Reação</translation>
    </message>
    <message>
        <source>Call light</source>
        <translation>Campainha</translation>
    </message>
    <message>
        <source>to be looked at since {time}</source>
        <translation>por observar desde {time}</translation>
    </message>
    <message>
        <source>called {window}</source>
        <translation>chamado {window}</translation>
    </message>
    <message>
        <source>passed over</source>
        <translation>saltado</translation>
    </message>
    <message>
        <source>waits to be called</source>
        <translation>aguarda chamada</translation>
    </message>
    <message>
        <source>the site names no time</source>
        <translation>a instituição não indica tempo</translation>
    </message>
    <message>
        <source>may leave</source>
        <translation>pode sair</translation>
    </message>
    <message>
        <source>until {time}, {minutes} min</source>
        <translation>até {time}, {minutes} min</translation>
    </message>
    <message>
        <source>registered: {registered} · paid: {paid}</source>
        <translation>inscrito: {registered} · pago: {paid}</translation>
    </message>
    <message>
        <source>not paid</source>
        <translation>não pago</translation>
    </message>
    <message>
        <source>skin test needed</source>
        <translation>precisa de teste cutâneo</translation>
    </message>
    <message>
        <source>To take in</source>
        <translation>Por receber</translation>
    </message>
    <message>
        <source>Skin test</source>
        <translation>Teste cutâneo</translation>
    </message>
    <message>
        <source>To prepare</source>
        <translation>Por preparar</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>A aguardar</translation>
    </message>
    <message>
        <source>To puncture</source>
        <translation>Por puncionar</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>A correr</translation>
    </message>
    <message>
        <source>Next bottle</source>
        <translation>Frasco seguinte</translation>
    </message>
    <message>
        <source>Needle out</source>
        <translation>Agulha retirada</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Em vigilância</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Saiu</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Receber</translation>
    </message>
    <message>
        <source>To the skin tests</source>
        <translation>Para os testes cutâneos</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Preparado</translation>
    </message>
    <message>
        <source>Checked by a second nurse</source>
        <translation>Verificado por um segundo enfermeiro</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Chamar de novo</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Chamar</translation>
    </message>
    <message>
        <source>Pass over</source>
        <translation>Saltar</translation>
    </message>
    <message>
        <source>Wait again</source>
        <translation>Voltar a aguardar</translation>
    </message>
    <message>
        <source>Next bottle: scan</source>
        <translation>Frasco seguinte: ler</translation>
    </message>
    <message>
        <source>Puncture: scan</source>
        <translation>Puncionar: ler</translation>
    </message>
    <message>
        <source>Look at it, change, end</source>
        <translation>Observar, alterar, terminar</translation>
    </message>
    <message>
        <source>Left the room</source>
        <translation>Saiu da sala</translation>
    </message>
    <message>
        <source>Call light answered</source>
        <translation>Campainha atendida</translation>
    </message>
    <message>
        <source>Call light on</source>
        <translation>Campainha ligada</translation>
    </message>
    <message>
        <source>Adverse reaction</source>
        <translation>Reação adversa</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Tirar da lista</translation>
    </message>
    <message>
        <source>waits for the skin test</source>
        <translation>aguarda o teste cutâneo</translation>
    </message>
    <message>
        <source>to prepare</source>
        <translation>por preparar</translation>
    </message>
    <message>
        <source>prepared, checked</source>
        <translation>preparado, verificado</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>a correr</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vazio</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>não administrada</translation>
    </message>
    <message>
        <source>no time of today, or the order is over</source>
        <translation>sem hora para hoje, ou a prescrição terminou</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>não se sabe</translation>
    </message>
    <message>
        <source>day {day} of {of}</source>
        <translation>dia {day} de {of}</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>em pausa</translation>
    </message>
    <message>
        <source>time left unknown</source>
        <translation>tempo restante desconhecido</translation>
    </message>
    <message>
        <source>empty by now</source>
        <translation>já deve estar vazio</translation>
    </message>
    <message>
        <source>{minutes} min left</source>
        <translation>faltam {minutes} min</translation>
    </message>
    <message>
        <source>Nobody in the room has this code: {met}.</source>
        <translation>Ninguém na sala tem este código: {met}.</translation>
    </message>
    <message>
        <source>Several people have this code: scan the slip or the wristband.</source>
        <translation>Várias pessoas têm este código: leia o talão ou a pulseira.</translation>
    </message>
    <message>
        <source>First the slip or the wristband, then the label.</source>
        <translation>Primeiro o talão ou a pulseira, depois a etiqueta.</translation>
    </message>
    <message>
        <source>Typed: one more identifier of another kind (name, birth date, a number).</source>
        <translation>Escrito: mais um identificador de outro tipo (nome, data de nascimento, um número).</translation>
    </message>
    <message>
        <source>STOP: this bottle is of another patient. Do not hang it.</source>
        <translation>PARE: este frasco é de outro doente. Não o coloque.</translation>
    </message>
    <message>
        <source>STOP: not the next bottle. Hang the bottles in their order.</source>
        <translation>PARE: não é o frasco seguinte. Coloque os frascos pela sua ordem.</translation>
    </message>
    <message>
        <source>STOP: its drug waits for a skin test. Do not hang it.</source>
        <translation>PARE: o medicamento aguarda um teste cutâneo. Não o coloque.</translation>
    </message>
    <message>
        <source>STOP: this bottle was hung already.</source>
        <translation>PARE: este frasco já foi colocado.</translation>
    </message>
    <message>
        <source>STOP: its order is over, or not planned for today. Ask the doctor.</source>
        <translation>PARE: a prescrição terminou, ou não está prevista para hoje. Pergunte ao médico.</translation>
    </message>
    <message>
        <source>No such seat in this room.</source>
        <translation>Não existe tal cadeirão nesta sala.</translation>
    </message>
    <message>
        <source>This patient left the room already.</source>
        <translation>Este doente já saiu da sala.</translation>
    </message>
    <message>
        <source>This patient was not taken in, or under another name.</source>
        <translation>Este doente não foi recebido, ou foi-o com outro nome.</translation>
    </message>
    <message>
        <source>One of these bottles is taken in already.</source>
        <translation>Um destes frascos já foi recebido.</translation>
    </message>
    <message>
        <source>There is no infusion to take in.</source>
        <translation>Não há perfusão para receber.</translation>
    </message>
    <message>
        <source>Central says it is not paid: say why it is taken in.</source>
        <translation>O sistema central diz que não está pago: diga porque é recebido.</translation>
    </message>
    <message>
        <source>The time lies ahead.</source>
        <translation>A hora é futura.</translation>
    </message>
    <message>
        <source>Not to be called yet: the first bottle is not prepared and checked.</source>
        <translation>Ainda não se chama: o primeiro frasco não está preparado e verificado.</translation>
    </message>
    <message>
        <source>Nobody was called.</source>
        <translation>Ninguém foi chamado.</translation>
    </message>
    <message>
        <source>This seat does not exist or is closed.</source>
        <translation>Este cadeirão não existe ou está fechado.</translation>
    </message>
    <message>
        <source>Somebody sits there already.</source>
        <translation>Já lá está alguém sentado.</translation>
    </message>
    <message>
        <source>The patient has no seat.</source>
        <translation>O doente não tem cadeirão.</translation>
    </message>
    <message>
        <source>A bottle still runs: end it first (O).</source>
        <translation>Ainda corre um frasco: termine-o primeiro (O).</translation>
    </message>
    <message>
        <source>Not all bottles were given: say why.</source>
        <translation>Nem todos os frascos foram administrados: diga porquê.</translation>
    </message>
    <message>
        <source>Nothing was given yet: there is no needle to take out.</source>
        <translation>Ainda nada foi administrado: não há agulha para retirar.</translation>
    </message>
    <message>
        <source>The needle is out already.</source>
        <translation>A agulha já foi retirada.</translation>
    </message>
    <message>
        <source>STOP: the needle is still in. Take it out first (W).</source>
        <translation>PARE: a agulha ainda está colocada. Retire-a primeiro (W).</translation>
    </message>
    <message>
        <source>The time of observing is not over: say why the patient leaves.</source>
        <translation>O tempo de vigilância não terminou: diga porque sai o doente.</translation>
    </message>
    <message>
        <source>An infusion was begun: this stay ends by needle out and leaving.</source>
        <translation>Foi iniciada uma perfusão: esta permanência termina com retirada da agulha e saída.</translation>
    </message>
    <message>
        <source>Somebody else checks what you prepared.</source>
        <translation>Outra pessoa verifica o que preparou.</translation>
    </message>
</context>
<context>
    <name>RoomAskForm</name>
    <message>
        <source>Record</source>
        <translation>Registar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
</context>
<context>
    <name>RoomDesk</name>
    <message>
        <source>Which seat?</source>
        <translation>Que cadeirão?</translation>
    </message>
    <message>
        <source>Number of the seat</source>
        <translation>Número do cadeirão</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Tirar da lista</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Porquê</translation>
    </message>
    <message>
        <source>Not paid, as central says</source>
        <translation>Não pago, segundo o sistema central</translation>
    </message>
    <message>
        <source>Why it is taken in all the same</source>
        <translation>Porque é recebido mesmo assim</translation>
    </message>
    <message>
        <source>The second nurse checks the bottle and signs with own number and password.</source>
        <translation>O segundo enfermeiro verifica o frasco e assina com o seu número e palavra-passe.</translation>
    </message>
    <message>
        <source>Scan the slip or the wristband, then the label of the bottle.</source>
        <translation>Leia o talão ou a pulseira, depois a etiqueta do frasco.</translation>
    </message>
    <message>
        <source>The infusion</source>
        <translation>A perfusão</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Débito</translation>
    </message>
    <message>
        <source>Ran in, in mL (at the end)</source>
        <translation>Correu, em mL (no fim)</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>How the patient is, reaction</source>
        <translation>Como está o doente, reação</translation>
    </message>
    <message>
        <source>Why (rate, pause, stop)</source>
        <translation>Porquê (débito, pausa, paragem)</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Assinar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Patient known. Now the label of the bottle.</source>
        <translation>Doente identificado. Agora a etiqueta do frasco.</translation>
    </message>
    <message>
        <source>Typed, not scanned</source>
        <translation>Escrito, não lido</translation>
    </message>
    <message>
        <source>Why nothing was scanned</source>
        <translation>Porque nada foi lido</translation>
    </message>
    <message>
        <source>Say it in words.</source>
        <translation>Diga-o por palavras.</translation>
    </message>
</context>
<context>
    <name>RoomPage</name>
    <message>
        <source>Seats</source>
        <translation>Cadeirões</translation>
    </message>
    <message>
        <source>Infusion room</source>
        <translation>Sala de perfusões</translation>
    </message>
    <message>
        <source>Chosen patient</source>
        <translation>Doente escolhido</translation>
    </message>
    <message>
        <source>Scan, or type (S): slip, band, label</source>
        <translation>Ler, ou escrever (S): talão, pulseira, etiqueta</translation>
    </message>
    <message>
        <source>Patients by lane</source>
        <translation>Doentes por fila</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Patients of the room</source>
        <translation>Doentes da sala</translation>
    </message>
    <message>
        <source>{free} of {all} free</source>
        <translation>{free} de {all} livres</translation>
    </message>
    <message>
        <source>An infusion room of this department</source>
        <translation>Uma sala de perfusões deste departamento</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fechado</translation>
    </message>
    <message>
        <source>free</source>
        <translation>livre</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count} pessoas</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Chamar</translation>
    </message>
    <message>
        <source>Choose a row or a seat, or scan a slip.</source>
        <translation>Escolha uma linha ou um cadeirão, ou leia um talão.</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>desde {time}</translation>
    </message>
</context>
<context>
    <name>RoomReactionForm</name>
    <message>
        <source>The running bottle is stopped, the reaction is written down.</source>
        <translation>O frasco a correr é parado, a reação é registada.</translation>
    </message>
    <message>
        <source>Who ordered it is told at once.</source>
        <translation>Quem prescreveu é avisado de imediato.</translation>
    </message>
    <message>
        <source>Central does not say who ordered it: call a doctor.</source>
        <translation>O sistema central não diz quem prescreveu: chame um médico.</translation>
    </message>
    <message>
        <source>The reaction is written down.</source>
        <translation>A reação é registada.</translation>
    </message>
    <message>
        <source>Adverse reaction</source>
        <translation>Reação adversa</translation>
    </message>
    <message>
        <source>Report to the quality office: how far it went</source>
        <translation>Notificação ao gabinete da qualidade: até onde chegou</translation>
    </message>
    <message>
        <source>report later (Shift F8)</source>
        <translation>notificar depois (Shift F8)</translation>
    </message>
    <message>
        <source>What is seen</source>
        <translation>O que se observa</translation>
    </message>
    <message>
        <source>Ran in until now, in mL</source>
        <translation>Correu até agora, em mL</translation>
    </message>
    <message>
        <source>Stop and tell the doctor</source>
        <translation>Parar e avisar o médico</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>At hand (the site&apos;s list)</source>
        <translation>À mão (lista da instituição)</translation>
    </message>
    <message>
        <source>The site&apos;s list of what has to be at hand is not known.</source>
        <translation>A lista da instituição do que tem de estar à mão não é conhecida.</translation>
    </message>
    <message>
        <source>not checked by the hospital yet</source>
        <translation>ainda não verificado pelo hospital</translation>
    </message>
</context>
<context>
    <name>SeatGrid</name>
    <message>
        <source>Seats of the infusion room</source>
        <translation>Cadeirões da sala de perfusões</translation>
    </message>
</context>
</TS>
