<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_PT">
<context>
    <name>CheckForm</name>
    <message>
        <source>Cervix, cm</source>
        <translation>Colo, cm</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Estação</translation>
    </message>
    <message>
        <source>Fetal heart /min</source>
        <translation>Coração fetal /min</translation>
    </message>
    <message>
        <source>Contractions in 10 min</source>
        <translation>Contrações em 10 min</translation>
    </message>
    <message>
        <source>each, seconds</source>
        <translation>cada, segundos</translation>
    </message>
    <message>
        <source>Blood pressure</source>
        <translation>Tensão arterial</translation>
    </message>
    <message>
        <source>Time (empty: now)</source>
        <translation>Hora (vazio: agora)</translation>
    </message>
    <message>
        <source>Drugs and remarks</source>
        <translation>Medicamentos e observações</translation>
    </message>
    <message>
        <source>membranes not said</source>
        <translation>membranas não indicadas</translation>
    </message>
    <message>
        <source>Membranes and liquor</source>
        <translation>Membranas e líquido</translation>
    </message>
</context>
<context>
    <name>DayPane</name>
    <message>
        <source>Day cases known here</source>
        <translation>Hospital de dia conhecidos aqui</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Listas de verificação</translation>
    </message>
    <message>
        <source>Day cases of the team</source>
        <translation>Doentes de hospital de dia da equipa</translation>
    </message>
    <message>
        <source>Checklists and programmes of the open patient</source>
        <translation>Listas de verificação e programas do doente aberto</translation>
    </message>
    <message>
        <source>Was wrong</source>
        <translation>Estava errado</translation>
    </message>
    <message>
        <source>A number from {low} to {high}; the list asks for {least} at least.</source>
        <translation>Um número de {low} a {high}; a lista pede pelo menos {least}.</translation>
    </message>
</context>
<context>
    <name>DayRows</name>
    <message>
        <source>Patient</source>
        <translation>Doente</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Itens</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Seguinte</translation>
    </message>
    <message>
        <source>Team, handover</source>
        <translation>Equipa, passagem</translation>
    </message>
    <message>
        <source>Left of 24 h</source>
        <translation>Resta das 24 h</translation>
    </message>
    <message>
        <source>handover waits</source>
        <translation>passagem aguarda</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>passado</translation>
    </message>
    <message>
        <source>handover refused</source>
        <translation>passagem recusada</translation>
    </message>
    <message>
        <source>not handed over</source>
        <translation>não passado</translation>
    </message>
    <message>
        <source>Programmes of central</source>
        <translation>Programas do sistema central</translation>
    </message>
    <message>
        <source>before</source>
        <translation>antes</translation>
    </message>
    <message>
        <source>after</source>
        <translation>depois</translation>
    </message>
    <message>
        <source>watch</source>
        <translation>vigiar</translation>
    </message>
    <message>
        <source>going home</source>
        <translation>vai para casa</translation>
    </message>
    <message>
        <source>call</source>
        <translation>chamar</translation>
    </message>
    <message>
        <source>Two people said the opposite: {both}. Your answer takes the place of both. </source>
        <translation>Duas pessoas disseram o contrário: {both}. A sua resposta substitui ambas. </translation>
    </message>
    <message>
        <source>done</source>
        <translation>feito</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>não feito</translation>
    </message>
    <message>
        <source>two answers</source>
        <translation>duas respostas</translation>
    </message>
    <message>
        <source>open</source>
        <translation>em aberto</translation>
    </message>
    <message>
        <source>{score}: under {least}</source>
        <translation>{score}: abaixo de {least}</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>em atraso</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>prevista</translation>
    </message>
    <message>
        <source>by {date}</source>
        <translation>até {date}</translation>
    </message>
</context>
<context>
    <name>DentalPane</name>
    <message>
        <source>Findings of teeth</source>
        <translation>Achados dentários</translation>
    </message>
    <message>
        <source>Teeth</source>
        <translation>Dentes</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Achados</translation>
    </message>
    <message>
        <source>Tooth and surface (N)</source>
        <translation>Dente e face (N)</translation>
    </message>
    <message>
        <source>no findings in this pack</source>
        <translation>sem achados neste pacote</translation>
    </message>
    <message>
        <source>Finding, orders and note</source>
        <translation>Achado, prescrições e nota</translation>
    </message>
    <message>
        <source>Was wrong</source>
        <translation>Estava errado</translation>
    </message>
    <message>
        <source>Teeth by their FDI number</source>
        <translation>Dentes pelo número FDI</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>Writes the finding and {code} (provisional). Drafts, unsigned: {orders}. Note block, unsigned.</source>
        <translation>Escreve o achado e {code} (provisório). Rascunhos, por assinar: {orders}. Bloco de nota, por assinar.</translation>
    </message>
    <message>
        <source>Not a tooth, or not a surface of it: {words}</source>
        <translation>Não é um dente, ou não é uma face dele: {words}</translation>
    </message>
    <message>
        <source>Tooth</source>
        <translation>Dente</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Achado</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escrito</translation>
    </message>
</context>
<context>
    <name>ItemForm</name>
    <message>
        <source>Done</source>
        <translation>Feito</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Pontuação</translation>
    </message>
    <message>
        <source>Only if not done: why</source>
        <translation>Só se não feito: porquê</translation>
    </message>
</context>
<context>
    <name>LabourChart</name>
    <message>
        <source>Cervix, cm</source>
        <translation>Colo, cm</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Estação</translation>
    </message>
    <message>
        <source>Hours since labour began</source>
        <translation>Horas desde o início do trabalho de parto</translation>
    </message>
    <message>
        <source>This knowledge pack has no labour chart.</source>
        <translation>Este pacote de conhecimento não tem partograma.</translation>
    </message>
    <message>
        <source>The record of this patient was not read completely here: nothing is drawn.</source>
        <translation>O processo desta doente não foi lido por completo aqui: nada é desenhado.</translation>
    </message>
    <message>
        <source>No labour is recorded in this stay. O: when it began; N: a check.</source>
        <translation>Não há trabalho de parto registado neste internamento. O: quando começou; N: uma observação.</translation>
    </message>
    <message>
        <source>When labour began is not known: nothing is drawn. Press O and say when.</source>
        <translation>Não se sabe quando começou o trabalho de parto: nada é desenhado. Prima O e diga quando.</translation>
    </message>
    <message>
        <source>Alert line</source>
        <translation>Linha de alerta</translation>
    </message>
    <message>
        <source>Action line</source>
        <translation>Linha de ação</translation>
    </message>
    <message>
        <source>Born {time}</source>
        <translation>Nasceu {time}</translation>
    </message>
    <message>
        <source>Fetal heart</source>
        <translation>Coração fetal</translation>
    </message>
    <message>
        <source>Contractions</source>
        <translation>Contrações</translation>
    </message>
    <message>
        <source>Membranes</source>
        <translation>Membranas</translation>
    </message>
    <message>
        <source>Blood pressure</source>
        <translation>Tensão arterial</translation>
    </message>
    <message>
        <source>Drugs</source>
        <translation>Medicamentos</translation>
    </message>
</context>
<context>
    <name>LabourPane</name>
    <message>
        <source>Checks of this labour</source>
        <translation>Observações deste trabalho de parto</translation>
    </message>
    <message>
        <source>Labour chart</source>
        <translation>Partograma</translation>
    </message>
    <message>
        <source>* not confirmed by central · sample pack, not reviewed</source>
        <translation>* não confirmado pelo sistema central · pacote de exemplo, não revisto</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Verificações</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verificação</translation>
    </message>
    <message>
        <source>Onset</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Birth</source>
        <translation>Nascimento</translation>
    </message>
    <message>
        <source>Was wrong</source>
        <translation>Estava errado</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>When labour began is not known yet: the check is kept, and drawn once you say it (O).</source>
        <translation>Ainda não se sabe quando começou o trabalho de parto: a observação fica guardada e é desenhada quando o disser (O).</translation>
    </message>
    <message>
        <source>One check; what was not examined stays empty</source>
        <translation>Uma observação; o que não foi examinado fica vazio</translation>
    </message>
    <message>
        <source>When did regular contractions begin?</source>
        <translation>Quando começaram as contrações regulares?</translation>
    </message>
    <message>
        <source>When was the child born?</source>
        <translation>Quando nasceu a criança?</translation>
    </message>
    <message>
        <source>So far: {time}. Another time moves every point.</source>
        <translation>Até agora: {time}. Outra hora move todos os pontos.</translation>
    </message>
    <message>
        <source>The record of {time} was wrong</source>
        <translation>O registo de {time} estava errado</translation>
    </message>
</context>
<context>
    <name>LabourRows</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>cm</source>
        <translation>cm</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Estação</translation>
    </message>
    <message>
        <source>FHR</source>
        <translation>FCF</translation>
    </message>
    <message>
        <source>Contractions, membranes, pressure, drugs</source>
        <translation>Contrações, membranas, tensão, medicamentos</translation>
    </message>
    <message>
        <source>Labour began</source>
        <translation>Começou o trabalho de parto</translation>
    </message>
    <message>
        <source>Child born</source>
        <translation>Criança nascida</translation>
    </message>
    <message>
        <source>{name} · written {time} {by}</source>
        <translation>{name} · escrito {time} {by}</translation>
    </message>
    <message>
        <source>cervix {cervix} cm, station {station}, fetal heart {heart}/min</source>
        <translation>colo {cervix} cm, estação {station}, coração fetal {heart}/min</translation>
    </message>
</context>
<context>
    <name>ReasonForm</name>
    <message>
        <source>It was wrong</source>
        <translation>Estava errado</translation>
    </message>
    <message>
        <source>Why it was wrong</source>
        <translation>Porque estava errado</translation>
    </message>
</context>
<context>
    <name>SpecialForm</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Sair</translation>
    </message>
</context>
<context>
    <name>Specialties</name>
    <message>
        <source>Labour chart</source>
        <translation>Partograma</translation>
    </message>
    <message>
        <source>Finding of teeth</source>
        <translation>Achado dentário</translation>
    </message>
    <message>
        <source>Checklist item</source>
        <translation>Item da lista de verificação</translation>
    </message>
    <message>
        <source>Entered in error</source>
        <translation>Introduzida por erro</translation>
    </message>
    <message>
        <source>The record of this patient was not read completely here: what is missing may be recorded elsewhere.</source>
        <translation>O processo deste doente não foi lido por completo aqui: o que falta pode estar registado noutro lado.</translation>
    </message>
    <message>
        <source>intact</source>
        <translation>intactas</translation>
    </message>
    <message>
        <source>ruptured, clear</source>
        <translation>rotas, líquido claro</translation>
    </message>
    <message>
        <source>ruptured, meconium</source>
        <translation>rotas, mecónio</translation>
    </message>
    <message>
        <source>ruptured, blood-stained</source>
        <translation>rotas, com sangue</translation>
    </message>
    <message>
        <source>ruptured, no liquor seen</source>
        <translation>rotas, sem líquido visível</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>claro</translation>
    </message>
    <message>
        <source>meconium</source>
        <translation>mecónio</translation>
    </message>
    <message>
        <source>blood</source>
        <translation>sangue</translation>
    </message>
    <message>
        <source>no liquor</source>
        <translation>sem líquido</translation>
    </message>
    <message>
        <source>When labour began is not known: say it (O), then the checks are drawn.</source>
        <translation>Não se sabe quando começou o trabalho de parto: diga-o (O), e as observações são desenhadas.</translation>
    </message>
    <message>
        <source>The check of {time} lies before the onset and is not drawn: one of the two times is wrong.</source>
        <translation>A observação de {time} é anterior ao início e não é desenhada: uma das duas horas está errada.</translation>
    </message>
    <message>
        <source>Alert line crossed: {time} cervix {value} cm, on the line it would be {against} cm.</source>
        <translation>Linha de alerta cruzada: {time} colo {value} cm, na linha seria {against} cm.</translation>
    </message>
    <message>
        <source>Action line crossed: {time} cervix {value} cm, on the line it would be {against} cm.</source>
        <translation>Linha de ação cruzada: {time} colo {value} cm, na linha seria {against} cm.</translation>
    </message>
    <message>
        <source>The alert line was crossed at {time} ({value} cm); the last check lies before it.</source>
        <translation>A linha de alerta foi cruzada às {time} ({value} cm); a última observação está antes dela.</translation>
    </message>
    <message>
        <source>Last measured {time}: {value} cm. By now the action line is at {against} cm; nobody measured since.</source>
        <translation>Última medição {time}: {value} cm. A linha de ação está já em {against} cm; ninguém mediu desde então.</translation>
    </message>
    <message>
        <source>{time} cervix {value} cm, before it was {against} cm: which of them is right?</source>
        <translation>{time} colo {value} cm, antes era {against} cm: qual está certo?</translation>
    </message>
    <message>
        <source>Fetal heart {value}/min at {time}; the limit of this chart is {against}.</source>
        <translation>Coração fetal {value}/min às {time}; o limite deste gráfico é {against}.</translation>
    </message>
    <message>
        <source>nothing was examined yet</source>
        <translation>ainda nada foi examinado</translation>
    </message>
    <message>
        <source>cervix: 0 to 10 cm in halves</source>
        <translation>colo: 0 a 10 cm em meios</translation>
    </message>
    <message>
        <source>station: −5 to +5 in halves</source>
        <translation>estação: −5 a +5 em meios</translation>
    </message>
    <message>
        <source>fetal heart: 40 to 240 a minute; not heard is a word, written under remarks</source>
        <translation>coração fetal: 40 a 240 por minuto; não ouvido diz-se por palavra, nas observações</translation>
    </message>
    <message>
        <source>contractions in 10 minutes: 0 to 12</source>
        <translation>contrações em 10 minutos: 0 a 12</translation>
    </message>
    <message>
        <source>length of a contraction: 5 to 240 seconds</source>
        <translation>duração de uma contração: 5 a 240 segundos</translation>
    </message>
    <message>
        <source>blood pressure: like 118/72</source>
        <translation>tensão arterial: como 118/72</translation>
    </message>
    <message>
        <source>membranes: choose again</source>
        <translation>membranas: escolha de novo</translation>
    </message>
    <message>
        <source>time: like 14:05, or 03-15 14:05 for another day, not ahead of now</source>
        <translation>hora: como 14:05, ou 03-15 14:05 para outro dia, não futura</translation>
    </message>
    <message>
        <source>the time lies before labour began, or the birth before it</source>
        <translation>a hora é anterior ao início do trabalho de parto, ou o nascimento anterior a ele</translation>
    </message>
    <message>
        <source>say why</source>
        <translation>dizer porquê</translation>
    </message>
    <message>
        <source>the score is a number in the range of the list</source>
        <translation>a pontuação é um número no intervalo da lista</translation>
    </message>
    <message>
        <source>no such tooth or surface: like 36 o d</source>
        <translation>não há tal dente ou face: como 36 o d</translation>
    </message>
    <message>
        <source>say which tooth</source>
        <translation>diga que dente</translation>
    </message>
    <message>
        <source>say on which surface, like 36 o</source>
        <translation>diga em que face, como 36 o</translation>
    </message>
    <message>
        <source>this finding has no surface: the tooth alone</source>
        <translation>este achado não tem face: só o dente</translation>
    </message>
    <message>
        <source>say the points or the part to be treated</source>
        <translation>diga os pontos ou a parte a tratar</translation>
    </message>
    <message>
        <source>say how often and how long</source>
        <translation>diga com que frequência e quanto tempo</translation>
    </message>
    <message>
        <source>say what for</source>
        <translation>diga para quê</translation>
    </message>
    <message>
        <source>a man or a child is not in labour: look at whose chart is open</source>
        <translation>um homem ou uma criança não está em trabalho de parto: veja de quem é o processo aberto</translation>
    </message>
    <message>
        <source>still saving</source>
        <translation>ainda a guardar</translation>
    </message>
    <message>
        <source>it was changed meanwhile: look at it again</source>
        <translation>mudou entretanto: veja de novo</translation>
    </message>
    <message>
        <source>it was taken off already</source>
        <translation>já foi retirado</translation>
    </message>
    <message>
        <source>your role does not write this</source>
        <translation>a sua função não escreve isto</translation>
    </message>
</context>
<context>
    <name>SpecialtyPage</name>
    <message>
        <source>Specialties</source>
        <translation>Especialidades</translation>
    </message>
    <message>
        <source>view</source>
        <translation>vista</translation>
    </message>
    <message>
        <source>patient</source>
        <translation>doente</translation>
    </message>
    <message>
        <source>The patient is being read …</source>
        <translation>O doente está a ser lido…</translation>
    </message>
    <message>
        <source>Nothing is here about this patient.</source>
        <translation>Não há aqui nada sobre este doente.</translation>
    </message>
    <message>
        <source>Labour chart</source>
        <translation>Partograma</translation>
    </message>
    <message>
        <source>Teeth</source>
        <translation>Dentes</translation>
    </message>
    <message>
        <source>Day cases and checklists</source>
        <translation>Hospital de dia e listas de verificação</translation>
    </message>
    <message>
        <source>Therapies and programmes</source>
        <translation>Terapias e programas</translation>
    </message>
    <message>
        <source>No patient is chosen.</source>
        <translation>Nenhum doente escolhido.</translation>
    </message>
</context>
<context>
    <name>TherapyPane</name>
    <message>
        <source>Programmes for these diagnoses</source>
        <translation>Programas para estes diagnósticos</translation>
    </message>
    <message>
        <source>central&apos;s</source>
        <translation>do sistema central</translation>
    </message>
    <message>
        <source>sample of the pack</source>
        <translation>exemplo do pacote</translation>
    </message>
    <message>
        <source>Therapy of Chinese medicine</source>
        <translation>Terapia de medicina chinesa</translation>
    </message>
    <message>
        <source>Programmes for the patient&apos;s diagnoses</source>
        <translation>Programas para os diagnósticos do doente</translation>
    </message>
    <message>
        <source>Enter looks into one</source>
        <translation>Enter abre um</translation>
    </message>
    <message>
        <source>no therapies in this pack</source>
        <translation>sem terapias neste pacote</translation>
    </message>
    <message>
        <source>Points, or the part to be treated</source>
        <translation>Pontos, ou a parte a tratar</translation>
    </message>
    <message>
        <source>How often and how long</source>
        <translation>Com que frequência e quanto tempo</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Para quê</translation>
    </message>
    <message>
        <source>What speaks against it, what to mind (empty: to be asked)</source>
        <translation>O que se opõe, a que atender (vazio: a perguntar)</translation>
    </message>
    <message>
        <source>Draft the request</source>
        <translation>Redigir o pedido</translation>
    </message>
</context>
<context>
    <name>TimeForm</name>
    <message>
        <source>Time, with the day when it was not today</source>
        <translation>Hora, com o dia se não foi hoje</translation>
    </message>
</context>
</TS>
