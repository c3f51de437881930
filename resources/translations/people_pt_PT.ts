<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_PT">
<context>
    <name>Age</name>
    <message>
        <source>died at {age}</source>
        <translation>faleceu aos {age}</translation>
    </message>
    <message>
        <source>born {text}</source>
        <translation>nasc. {text}</translation>
    </message>
    <message>
        <source>age unknown</source>
        <translation>idade desconhecida</translation>
    </message>
    <message>
        <source>birth date lies in the future</source>
        <translation>data de nascimento no futuro</translation>
    </message>
    <message>
        <source>about {years} y (born {text})</source>
        <translation>cerca de {years} a (nasc. {text})</translation>
    </message>
    <message>
        <source>{years} y {months} months</source>
        <translation>{years} a {months} meses</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count} h</translation>
    </message>
    <message>
        <source>{count} d</source>
        <translation>{count} d</translation>
    </message>
    <message>
        <source>{count} weeks</source>
        <translation>{count} semanas</translation>
    </message>
    <message>
        <source>{count} months</source>
        <translation>{count} meses</translation>
    </message>
    <message>
        <source>{count} y</source>
        <translation>{count} a</translation>
    </message>
</context>
<context>
    <name>Away</name>
    <message>
        <source>The chart of {name} is not downloaded at this station</source>
        <translation>O processo de {name} não está transferido para este posto</translation>
    </message>
    <message>
        <source>Only name and stay are known here: {where}</source>
        <translation>Só se conhecem aqui o nome e o internamento: {where}</translation>
    </message>
    <message>
        <source>It is read while a consult asks for you or a permission is valid, and when he lies here.</source>
        <translation>Lê-se enquanto um pedido de colaboração o chamar ou uma autorização for válida, e quando o doente está aqui.</translation>
    </message>
</context>
<context>
    <name>BannerMore</name>
    <message>
        <source>Ward</source>
        <translation>Serviço</translation>
    </message>
    <message>
        <source>Skin tests</source>
        <translation>Testes cutâneos</translation>
    </message>
    <message>
        <source>Fee type</source>
        <translation>Entidade pagadora</translation>
    </message>
    <message>
        <source>Prepayment</source>
        <translation>Pré-pagamento</translation>
    </message>
    <message>
        <source>ward unknown</source>
        <translation>serviço desconhecido</translation>
    </message>
    <message>
        <source>{ward} (not this ward)</source>
        <translation>{ward} (não este serviço)</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>nenhum registado</translation>
    </message>
    <message>
        <source>{test}: not clear ({said})</source>
        <translation>{test}: não é claro ({said})</translation>
    </message>
    <message>
        <source>{test}: POSITIVE</source>
        <translation>{test}: POSITIVO</translation>
    </message>
    <message>
        <source>{test}: negative, time unknown</source>
        <translation>{test}: negativo, hora desconhecida</translation>
    </message>
    <message>
        <source>{test}: negative, expired {until}</source>
        <translation>{test}: negativo, expirou {until}</translation>
    </message>
    <message>
        <source>{test}: negative, {left} left (until {until})</source>
        <translation>{test}: negativo, faltam {left} (até {until})</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>not downloaded</source>
        <translation>não transferido</translation>
    </message>
    <message>
        <source>type unknown</source>
        <translation>tipo desconhecido</translation>
    </message>
    <message>
        <source>balance unknown</source>
        <translation>saldo desconhecido</translation>
    </message>
    <message>
        <source>balance {amount}</source>
        <translation>saldo {amount}</translation>
    </message>
    <message>
        <source>{balance} · orders are not held up</source>
        <translation>{balance} · as prescrições não ficam retidas</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>CNY</source>
        <translation>CNY</translation>
    </message>
</context>
<context>
    <name>DayPage</name>
    <message>
        <source>Day work</source>
        <translation>Trabalho do dia</translation>
    </message>
    <message>
        <source>ask the records department</source>
        <translation>perguntar ao arquivo clínico</translation>
    </message>
    <message>
        <source>Requests for records</source>
        <translation>Pedidos de processos</translation>
    </message>
    <message>
        <source>On duty</source>
        <translation>De serviço</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Perguntar</translation>
    </message>
    <message>
        <source>Nobody asked the records department about a patient known here.</source>
        <translation>Ninguém pediu ao arquivo clínico o processo de um doente aqui conhecido.</translation>
    </message>
    <message>
        <source>Central names no doctor of this ward.</source>
        <translation>O sistema central não indica nenhum médico deste serviço.</translation>
    </message>
    <message>
        <source>Open the patient first (F3): a request is about his record.</source>
        <translation>Abra primeiro o doente (F3): um pedido é sobre o seu processo.</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Doente</translation>
    </message>
    <message>
        <source>What and why</source>
        <translation>O quê e porquê</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Pedido por</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Borrow</source>
        <translation>Requisitar</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Pedir de volta</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Arquivar</translation>
    </message>
    <message>
        <source>asked, saved here</source>
        <translation>pedido, guardado aqui</translation>
    </message>
    <message>
        <source>asked, not answered</source>
        <translation>pedido, sem resposta</translation>
    </message>
    <message>
        <source>was granted until {time}</source>
        <translation>foi concedido até {time}</translation>
    </message>
    <message>
        <source>refused: {reason}</source>
        <translation>recusado: {reason}</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>sem motivo indicado</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>granted, no end said</source>
        <translation>concedido, sem fim indicado</translation>
    </message>
    <message>
        <source>granted until {time}</source>
        <translation>concedido até {time}</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Médico</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Exceptions, as central writes them</source>
        <translation>Exceções, como o sistema central as escreve</translation>
    </message>
    <message>
        <source>not today</source>
        <translation>hoje não</translation>
    </message>
    <message>
        <source>times not known</source>
        <translation>horas não conhecidas</translation>
    </message>
    <message>
        <source>Not known here: {reason}</source>
        <translation>Não conhecido aqui: {reason}</translation>
    </message>
    <message>
        <source>as central names it, {time}</source>
        <translation>como o sistema central indica, {time}</translation>
    </message>
    <message>
        <source>left in 7 days: {count}</source>
        <translation>saídas em 7 dias: {count}</translation>
    </message>
    <message>
        <source>patients {patients} of {beds} beds</source>
        <translation>doentes {patients} de {beds} camas</translation>
    </message>
    <message>
        <source>more in the statistics of the hospital, not here</source>
        <translation>mais na estatística do hospital, não aqui</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>tags, comments</source>
        <translation>etiquetas, comentários</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Porquê</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>Alergias</translation>
    </message>
    <message>
        <source>Skin tests</source>
        <translation>Testes cutâneos</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation>A quem telefonar</translation>
    </message>
    <message>
        <source>Comments: not part of the record</source>
        <translation>Comentários: não fazem parte do processo</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>nenhum registado</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>não indicado</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>risk</source>
        <translation>risco</translation>
    </message>
    <message>
        <source>isolation</source>
        <translation>isolamento</translation>
    </message>
    <message>
        <source>condition</source>
        <translation>situação</translation>
    </message>
    <message>
        <source>resuscitation</source>
        <translation>reanimação</translation>
    </message>
    <message>
        <source>nursing level</source>
        <translation>nível de cuidados</translation>
    </message>
    <message>
        <source>diet</source>
        <translation>dieta</translation>
    </message>
    <message>
        <source>care</source>
        <translation>cuidados</translation>
    </message>
    <message>
        <source>personal</source>
        <translation>pessoal</translation>
    </message>
    <message>
        <source>downtime</source>
        <translation>indisponibilidade</translation>
    </message>
    <message>
        <source>registration</source>
        <translation>inscrição</translation>
    </message>
    <message>
        <source>Registration notice</source>
        <translation>Aviso da admissão administrativa</translation>
    </message>
    <message>
        <source>ask the registration desk; it changes nothing about the care</source>
        <translation>pergunte à admissão; não altera nada nos cuidados</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmada</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>não confirmada</translation>
    </message>
    <message>
        <source>absence recorded</source>
        <translation>ausência registada</translation>
    </message>
    <message>
        <source>no longer active</source>
        <translation>já não ativa</translation>
    </message>
    <message>
        <source>team · not the record</source>
        <translation>equipa · não é do processo</translation>
    </message>
    <message>
        <source>saved here, not at central yet</source>
        <translation>guardado aqui, ainda não no sistema central</translation>
    </message>
    <message>
        <source>private · not the record</source>
        <translation>privado · não é do processo</translation>
    </message>
    <message>
        <source>you</source>
        <translation>o próprio</translation>
    </message>
    <message>
        <source>on this PC only; nobody else sees it</source>
        <translation>só neste PC; mais ninguém o vê</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Tags, allergies, skin tests, comments</source>
        <translation>Etiquetas, alergias, testes cutâneos, comentários</translation>
    </message>
    <message>
        <source>Tag: care</source>
        <translation>Etiqueta: cuidados</translation>
    </message>
    <message>
        <source>Tag: personal</source>
        <translation>Etiqueta: pessoal</translation>
    </message>
    <message>
        <source>Tag: risk</source>
        <translation>Etiqueta: risco</translation>
    </message>
    <message>
        <source>Tag: isolation</source>
        <translation>Etiqueta: isolamento</translation>
    </message>
    <message>
        <source>Comment to the team</source>
        <translation>Comentário à equipa</translation>
    </message>
    <message>
        <source>Private comment</source>
        <translation>Comentário privado</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Porquê</translation>
    </message>
    <message>
        <source>Needed for a tag, and for taking one off</source>
        <translation>Necessário para pôr e para tirar uma etiqueta</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Comment: not part of the record</source>
        <translation>Comentário: não faz parte do processo</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>What the next one should know</source>
        <translation>O que o próximo deve saber</translation>
    </message>
    <message>
        <source>Nothing was typed yet.</source>
        <translation>Ainda nada foi escrito.</translation>
    </message>
    <message>
        <source>Why does the patient have this tag?</source>
        <translation>Porque tem o doente esta etiqueta?</translation>
    </message>
    <message>
        <source>Why is it taken off? Type it here, then press Take off again.</source>
        <translation>Porque se retira? Escreva aqui e prima Retirar de novo.</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>Ask the records department about {patient}</source>
        <translation>Perguntar ao arquivo clínico sobre {patient}</translation>
    </message>
    <message>
        <source>what is wanted</source>
        <translation>o que se pretende</translation>
    </message>
    <message>
        <source>which record</source>
        <translation>que processo</translation>
    </message>
    <message>
        <source>why</source>
        <translation>porquê</translation>
    </message>
    <message>
        <source>Not sent, missing: {parts}</source>
        <translation>Não enviado, falta: {parts}</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>não indicado</translation>
    </message>
    <message>
        <source>borrow</source>
        <translation>requisitar</translation>
    </message>
    <message>
        <source>call back</source>
        <translation>pedir de volta</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>arquivar</translation>
    </message>
    <message>
        <source>Which record</source>
        <translation>Que processo</translation>
    </message>
    <message>
        <source>e.g. inpatient record of March 2025</source>
        <translation>p. ex. internamento de março de 2025</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Porquê</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Perguntar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
</context>
<context>
    <name>RecordNames</name>
    <message>
        <source>Full</source>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>Go on as doctor (password again)</source>
        <translation>Continuar como médico (palavra-passe de novo)</translation>
    </message>
    <message>
        <source>Go on as nurse (password again)</source>
        <translation>Continuar como enfermeiro (palavra-passe de novo)</translation>
    </message>
</context>
<context>
    <name>Scopes</name>
    <message>
        <source>preparations {done}/{items}</source>
        <translation>preparativos {done}/{items}</translation>
    </message>
    <message>
        <source>admission not reviewed, as far as known here</source>
        <translation>admissão não revista, tanto quanto se sabe aqui</translation>
    </message>
    <message>
        <source>admission: review waits</source>
        <translation>admissão: aguarda revisão</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>admission accepted ({name})</source>
        <translation>admissão aceite ({name})</translation>
    </message>
    <message>
        <source>admission ASKED BACK ({name}): {reason}</source>
        <translation>admissão DEVOLVIDA ({name}): {reason}</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>sem motivo indicado</translation>
    </message>
    <message>
        <source>Pre-admission (virtual)</source>
        <translation>Pré-admissão (virtual)</translation>
    </message>
    <message>
        <source>Admission planned</source>
        <translation>Admissão planeada</translation>
    </message>
    <message>
        <source>a bed is kept</source>
        <translation>há cama reservada</translation>
    </message>
    <message>
        <source>no bed yet</source>
        <translation>ainda sem cama</translation>
    </message>
    <message>
        <source>On ward</source>
        <translation>No serviço</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Críticos</translation>
    </message>
    <message>
        <source>My team</source>
        <translation>A minha equipa</translation>
    </message>
    <message>
        <source>My consults</source>
        <translation>As minhas colaborações</translation>
    </message>
    <message>
        <source>Consult patients</source>
        <translation>Doentes em colaboração</translation>
    </message>
    <message>
        <source>Authorised</source>
        <translation>Autorizados</translation>
    </message>
    <message>
        <source>Left ward</source>
        <translation>Saíram do serviço</translation>
    </message>
    <message>
        <source>Moved out</source>
        <translation>Transferidos</translation>
    </message>
    <message>
        <source>Charge recall</source>
        <translation>Fora por cobrança</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>A chegar</translation>
    </message>
    <message>
        <source>not downloaded</source>
        <translation>não transferido</translation>
    </message>
    <message>
        <source>as of {time}</source>
        <translation>dados de {time}</translation>
    </message>
    <message>
        <source>central was not asked yet, or has not answered</source>
        <translation>o sistema central ainda não foi consultado, ou não respondeu</translation>
    </message>
    <message>
        <source>central did not answer this question ({reason})</source>
        <translation>o sistema central não respondeu a esta pergunta ({reason})</translation>
    </message>
    <message>
        <source>Nobody: central named none when it was asked.</source>
        <translation>Ninguém: o sistema central não indicou nenhum quando foi consultado.</translation>
    </message>
    <message>
        <source>Not downloaded: {reason}</source>
        <translation>Não transferido: {reason}</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>{count} fit “{typed}”</source>
        <translation>{count} correspondem a “{typed}”</translation>
    </message>
    <message>
        <source>Nobody here fits “{typed}”</source>
        <translation>Ninguém aqui corresponde a “{typed}”</translation>
    </message>
    <message>
        <source>from this station&apos;s copy; the surest first</source>
        <translation>da cópia deste posto; os mais certos primeiro</translation>
    </message>
    <message>
        <source>Patients found</source>
        <translation>Doentes encontrados</translation>
    </message>
    <message>
        <source>Bed</source>
        <translation>Cama</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Sex, age</source>
        <translation>Sexo, idade</translation>
    </message>
    <message>
        <source>Admission no. · hospital no.</source>
        <translation>N.º de admissão · n.º do hospital</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Encontrado por</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>alike {beds}</source>
        <translation>parecidos {beds}</translation>
    </message>
    <message>
        <source>on this ward</source>
        <translation>neste serviço</translation>
    </message>
    <message>
        <source>discharged</source>
        <translation>com alta</translation>
    </message>
    <message>
        <source>not on this ward: {place}</source>
        <translation>não neste serviço: {place}</translation>
    </message>
    <message>
        <source>male</source>
        <translation>masculino</translation>
    </message>
    <message>
        <source>female</source>
        <translation>feminino</translation>
    </message>
    <message>
        <source>other sex</source>
        <translation>outro sexo</translation>
    </message>
    <message>
        <source>sex unknown</source>
        <translation>sexo desconhecido</translation>
    </message>
    <message>
        <source>bed</source>
        <translation>cama</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>número completo</translation>
    </message>
    <message>
        <source>whole name</source>
        <translation>nome completo</translation>
    </message>
    <message>
        <source>beginning of the name</source>
        <translation>início do nome</translation>
    </message>
    <message>
        <source>pinyin initials</source>
        <translation>iniciais pinyin</translation>
    </message>
    <message>
        <source>pinyin</source>
        <translation>pinyin</translation>
    </message>
    <message>
        <source>end of a number</source>
        <translation>fim de um número</translation>
    </message>
    <message>
        <source>part of the name</source>
        <translation>parte do nome</translation>
    </message>
    <message>
        <source>part of a number</source>
        <translation>parte de um número</translation>
    </message>
</context>
<context>
    <name>SnoozePanel</name>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
</context>
<context>
    <name>TaskActs</name>
    <message>
        <source>Not put off: it is critical, urgent, overdue or due too soon. ↵ goes where it is done.</source>
        <translation>Não adiado: é crítico, urgente, em atraso ou para breve. ↵ vai para onde se faz.</translation>
    </message>
    <message>
        <source>{what}: see it again when? It comes back at once if it becomes urgent or overdue.</source>
        <translation>{what}: quando ver de novo? Volta logo que fique urgente ou em atraso.</translation>
    </message>
    <message>
        <source>Not dismissed here: it ends when it is done. A document that is not written needs its reason there.</source>
        <translation>Não se dispensa aqui: termina quando for feito. Um documento por escrever precisa lá do seu motivo.</translation>
    </message>
    <message>
        <source>Done already</source>
        <translation>Já feito</translation>
    </message>
    <message>
        <source>Told by telephone</source>
        <translation>Dito por telefone</translation>
    </message>
    <message>
        <source>Not mine</source>
        <translation>Não é meu</translation>
    </message>
    <message>
        <source>{what}: why is nothing to be done?</source>
        <translation>{what}: porque não há nada a fazer?</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
    </message>
</context>
<context>
    <name>TaskPage</name>
    <message>
        <source>name unknown</source>
        <translation>nome desconhecido</translation>
    </message>
    <message>
        <source>Task centre</source>
        <translation>Centro de tarefas</translation>
    </message>
    <message>
        <source>move</source>
        <translation>mover</translation>
    </message>
    <message>
        <source>go where it is done</source>
        <translation>ir para onde se faz</translation>
    </message>
    <message>
        <source>later, or back now</source>
        <translation>mais tarde, ou já de volta</translation>
    </message>
    <message>
        <source>dismiss with a reason</source>
        <translation>dispensar com motivo</translation>
    </message>
    <message>
        <source>message read</source>
        <translation>mensagem lida</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Doente</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Prazo</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Aguarda</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>{time} · overdue</source>
        <translation>{time} · em atraso</translation>
    </message>
    <message>
        <source>back {time}</source>
        <translation>de volta {time}</translation>
    </message>
    <message>
        <source>Later {count}</source>
        <translation>Mais tarde {count}</translation>
    </message>
    <message>
        <source>Nothing was put off.</source>
        <translation>Nada foi adiado.</translation>
    </message>
    <message>
        <source>Nothing waits, as far as this station knows.</source>
        <translation>Nada espera, tanto quanto este posto sabe.</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>até {time}</translation>
    </message>
    <message>
        <source>refused by central</source>
        <translation>recusado pelo sistema central</translation>
    </message>
    <message>
        <source>conflict to decide</source>
        <translation>conflito por decidir</translation>
    </message>
    <message>
        <source>Oral order to countersign</source>
        <translation>Prescrição verbal por contra-assinar</translation>
    </message>
    <message>
        <source>Order to verify</source>
        <translation>Prescrição por verificar</translation>
    </message>
    <message>
        <source>Result to acknowledge</source>
        <translation>Resultado por confirmar</translation>
    </message>
    <message>
        <source>no words given</source>
        <translation>sem palavras indicadas</translation>
    </message>
    <message>
        <source>Critical value</source>
        <translation>Valor crítico</translation>
    </message>
    <message>
        <source>Early warning</source>
        <translation>Alerta precoce</translation>
    </message>
    <message>
        <source>Suspected infection</source>
        <translation>Suspeita de infeção</translation>
    </message>
    <message>
        <source>Dose after stop or change</source>
        <translation>Dose após paragem ou alteração</translation>
    </message>
    <message>
        <source>Ordered twice</source>
        <translation>Prescrito duas vezes</translation>
    </message>
    <message>
        <source>Fetal monitoring</source>
        <translation>Monitorização fetal</translation>
    </message>
    <message>
        <source>Skin test positive</source>
        <translation>Teste cutâneo positivo</translation>
    </message>
    <message>
        <source>Allergy to decide</source>
        <translation>Alergia por decidir</translation>
    </message>
    <message>
        <source>Pharmacist&apos;s rejection</source>
        <translation>Recusa do farmacêutico</translation>
    </message>
    <message>
        <source>72 h review</source>
        <translation>revisão às 72 h</translation>
    </message>
    <message>
        <source>Nurse query</source>
        <translation>Pergunta da enfermagem</translation>
    </message>
    <message>
        <source>Record quality</source>
        <translation>Qualidade do processo</translation>
    </message>
    <message>
        <source>Consult</source>
        <translation>Colaboração</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>Passagem de turno</translation>
    </message>
    <message>
        <source>Approval or task</source>
        <translation>Aprovação ou tarefa</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Charge recall</source>
        <translation>Fora por cobrança</translation>
    </message>
    <message>
        <source>Conflict or refusal</source>
        <translation>Conflito ou recusa</translation>
    </message>
    <message>
        <source>Unsigned orders</source>
        <translation>Prescrições por assinar</translation>
    </message>
    <message>
        <source>Unsigned note</source>
        <translation>Nota por assinar</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>{count} drafted, not signed</source>
        <translation>{count} em rascunho, por assinar</translation>
    </message>
    <message>
        <source>Consults, approvals and recalls are not known here: {reason}</source>
        <translation>Colaborações, aprovações e pedidos de devolução não são conhecidos aqui: {reason}</translation>
    </message>
    <message>
        <source>Consults, approvals and recalls as of {time}</source>
        <translation>Colaborações, aprovações e pedidos de devolução de {time}</translation>
    </message>
    <message>
        <source>{known}: newer ones may exist that this station does not know. Ask by telephone.</source>
        <translation>{known}: podem existir outros mais recentes que este posto desconhece. Pergunte por telefone.</translation>
    </message>
</context>
</TS>
