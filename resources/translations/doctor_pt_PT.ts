<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_PT">
<context>
    <name>ActBar</name>
    <message>
        <source>Answer the nurse</source>
        <translation>Responder ao enfermeiro</translation>
    </message>
    <message>
        <source>Answer the pharmacist</source>
        <translation>Responder ao farmacêutico</translation>
    </message>
    <message>
        <source>72 h review</source>
        <translation>revisão às 72 h</translation>
    </message>
    <message>
        <source>Request form</source>
        <translation>Formulário</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Percurso</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Alterar</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Anular</translation>
    </message>
    <message>
        <source>Countersign</source>
        <translation>Contra-assinar</translation>
    </message>
    <message>
        <source>Reorganised sheet</source>
        <translation>Reorganizar</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorito</translation>
    </message>
    <message>
        <source>Stop after a review</source>
        <translation>Descont. após revisão</translation>
    </message>
</context>
<context>
    <name>AlertBar</name>
    <message>
        <source>All {count}</source>
        <translation>Todos {count}</translation>
    </message>
</context>
<context>
    <name>AllergyActs</name>
    <message>
        <source>Allergy proposed: {said}. The drug stays stopped. Y decides.</source>
        <translation>Alergia proposta: {said}. O medicamento fica descontinuado. Y decide.</translation>
    </message>
</context>
<context>
    <name>AnswerBar</name>
    <message>
        <source>{name}: read. What follows?</source>
        <translation>{name}: lido. O que se segue?</translation>
    </message>
    <message>
        <source>Nothing needed</source>
        <translation>Nada é necessário</translation>
    </message>
    <message>
        <source>Repeat the test</source>
        <translation>Repetir a análise</translation>
    </message>
    <message>
        <source>Order treatment</source>
        <translation>Prescrever tratamento</translation>
    </message>
    <message>
        <source>Inform colleague</source>
        <translation>Informar colega</translation>
    </message>
</context>
<context>
    <name>Antimicrobial</name>
    <message>
        <source>{tier}: the request form lacks {missing}. U opens it.</source>
        <translation>{tier}: ao formulário falta {missing}. U abre-o.</translation>
    </message>
    <message>
        <source>{tier}, above your privilege, and its one day of emergency is used: a colleague with the privilege orders on</source>
        <translation>{tier}, acima do seu privilégio, e o único dia de emergência foi usado: prescreve a partir daqui um colega com o privilégio</translation>
    </message>
    <message>
        <source>{tier}, above your privilege: emergency use, ends within 24 h</source>
        <translation>{tier}, acima do seu privilégio: uso de emergência, termina em 24 h</translation>
    </message>
    <message>
        <source>{tier}, and your privilege is not known: a colleague who has it, or an emergency for one day (U)</source>
        <translation>{tier}, e o seu privilégio é desconhecido: um colega que o tenha, ou emergência por um dia (U)</translation>
    </message>
    <message>
        <source>{tier}, your privilege is {privilege}: let a colleague with the privilege order it, or an emergency for one day (U)</source>
        <translation>{tier}, o seu privilégio é {privilege}: deixe prescrever um colega com o privilégio, ou emergência por um dia (U)</translation>
    </message>
    <message>
        <source>purpose</source>
        <translation>finalidade</translation>
    </message>
    <message>
        <source>indication</source>
        <translation>indicação</translation>
    </message>
    <message>
        <source>site of infection</source>
        <translation>local da infeção</translation>
    </message>
    <message>
        <source>culture</source>
        <translation>cultura</translation>
    </message>
    <message>
        <source>susceptibility</source>
        <translation>suscetibilidade</translation>
    </message>
    <message>
        <source>antibacterials before</source>
        <translation>antibacterianos anteriores</translation>
    </message>
    <message>
        <source>whether those were given for more than 72 h</source>
        <translation>se foram dados por mais de 72 h</translation>
    </message>
    <message>
        <source>expert opinion</source>
        <translation>parecer de perito</translation>
    </message>
    <message>
        <source>time before the operation</source>
        <translation>tempo antes da cirurgia</translation>
    </message>
</context>
<context>
    <name>AntimicrobialActs</name>
    <message>
        <source>Choose the draft of an antibacterial first.</source>
        <translation>Escolha primeiro o rascunho de um antibacteriano.</translation>
    </message>
    <message>
        <source>Emergency: the line now says 1 day (before: no end). It ends after a day by itself.</source>
        <translation>Emergência: a linha diz agora 1 dia (antes: sem fim). Termina por si após um dia.</translation>
    </message>
    <message>
        <source>Emergency: the line now says 1 day (before: {days} d). It ends after a day by itself.</source>
        <translation>Emergência: a linha diz agora 1 dia (antes: {days} d). Termina por si após um dia.</translation>
    </message>
    <message>
        <source>No emergency any more: the line still says 1 day. Change it if it is to run longer.</source>
        <translation>Já sem emergência: a linha ainda diz 1 dia. Altere-a se deve durar mais.</translation>
    </message>
    <message>
        <source>No emergency any more: the line has no end again, as it was written.</source>
        <translation>Já sem emergência: a linha volta a não ter fim, como foi escrita.</translation>
    </message>
    <message>
        <source>No emergency any more: the line says {days} d again, as it was written.</source>
        <translation>Já sem emergência: a linha volta a dizer {days} d, como foi escrita.</translation>
    </message>
    <message>
        <source>request form</source>
        <translation>formulário de pedido</translation>
    </message>
</context>
<context>
    <name>AntimicrobialPanel</name>
    <message>
        <source>Request form: {name}</source>
        <translation>Formulário de pedido: {name}</translation>
    </message>
    <message>
        <source>Purpose: choose</source>
        <translation>Finalidade: escolha</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Tratamento</translation>
    </message>
    <message>
        <source>Prophylaxis</source>
        <translation>Profilaxia</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalidade</translation>
    </message>
    <message>
        <source>Antibacterials before, how long: choose</source>
        <translation>Antibacterianos anteriores, quanto tempo: escolha</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Up to 72 h</source>
        <translation>Até 72 h</translation>
    </message>
    <message>
        <source>More than 72 h</source>
        <translation>Mais de 72 h</translation>
    </message>
    <message>
        <source>Antibacterials before, how long</source>
        <translation>Antibacterianos anteriores, quanto tempo</translation>
    </message>
    <message>
        <source>Susceptibility</source>
        <translation>Suscetibilidade</translation>
    </message>
    <message>
        <source>what it answers to, or not known yet</source>
        <translation>a que responde, ou ainda não se sabe</translation>
    </message>
    <message>
        <source>Expert opinion (special tier)</source>
        <translation>Parecer de perito (nível especial)</translation>
    </message>
    <message>
        <source>who was asked and what he advised</source>
        <translation>quem foi consultado e o que aconselhou</translation>
    </message>
    <message>
        <source>Time before the operation</source>
        <translation>Tempo antes da cirurgia</translation>
    </message>
    <message>
        <source>e.g. 30 min; the pack&apos;s order sets say 30 to 60 min before incision</source>
        <translation>p. ex. 30 min; os conjuntos do pacote dizem 30 a 60 min antes da incisão</translation>
    </message>
    <message>
        <source>Indication</source>
        <translation>Indicação</translation>
    </message>
    <message>
        <source>Site of infection</source>
        <translation>Local da infeção</translation>
    </message>
    <message>
        <source>Culture</source>
        <translation>Cultura</translation>
    </message>
    <message>
        <source>sent, not sent and why, or its result</source>
        <translation>enviada, não enviada e porquê, ou o resultado</translation>
    </message>
    <message>
        <source>Antibacterials before</source>
        <translation>Antibacterianos anteriores</translation>
    </message>
    <message>
        <source>which and how long, or none</source>
        <translation>quais e quanto tempo, ou nenhum</translation>
    </message>
    <message>
        <source>Cause of the infection</source>
        <translation>Causa da infeção</translation>
    </message>
    <message>
        <source>germ or event, or not known</source>
        <translation>germe ou evento, ou não se sabe</translation>
    </message>
    <message>
        <source>Chest film</source>
        <translation>Radiografia do tórax</translation>
    </message>
    <message>
        <source>what it shows and when, or not taken</source>
        <translation>o que mostra e quando, ou não feita</translation>
    </message>
    <message>
        <source>Type of infection</source>
        <translation>Tipo de infeção</translation>
    </message>
    <message>
        <source>community, hospital, ventilator, device ...</source>
        <translation>comunidade, hospital, ventilador, dispositivo…</translation>
    </message>
    <message>
        <source>Emergency above your privilege: why</source>
        <translation>Emergência acima do seu privilégio: porquê</translation>
    </message>
    <message>
        <source>ends after 24 h by itself</source>
        <translation>termina por si após 24 h</translation>
    </message>
    <message>
        <source>Kept with the order. A review is due after 72 h. Above your privilege only an emergency, for one day.</source>
        <translation>Guardado com a prescrição. Revisão prevista após 72 h. Acima do seu privilégio só uma emergência, por um dia.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Adotar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
</context>
<context>
    <name>AssistantPane</name>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>Safety findings, critical values and tasks</source>
        <translation>Alertas de segurança, valores críticos e tarefas</translation>
    </message>
    <message>
        <source>local rules only</source>
        <translation>só regras locais</translation>
    </message>
    <message>
        <source>high {loud} · others {rest}</source>
        <translation>altos {loud} · outros {rest}</translation>
    </message>
    <message>
        <source>Alerts and tasks</source>
        <translation>Alertas e tarefas</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>mais {count}</translation>
    </message>
    <message>
        <source>nobody has read it</source>
        <translation>ninguém o leu</translation>
    </message>
    <message>
        <source>critical values nobody has read: {count}</source>
        <translation>valores críticos que ninguém leu: {count}</translation>
    </message>
    <message>
        <source>Wait for the nurse&apos;s check: {count}</source>
        <translation>Aguardam verificação do enfermeiro: {count}</translation>
    </message>
    <message>
        <source>critical limit of the pack {sign} {limit} {unit}, not flagged by the laboratory</source>
        <translation>limite crítico do pacote {sign} {limit} {unit}, não assinalado pelo laboratório</translation>
    </message>
    <message>
        <source>reported {time}</source>
        <translation>relatado {time}</translation>
    </message>
    <message>
        <source>specimen {time}</source>
        <translation>amostra {time}</translation>
    </message>
    <message>
        <source>Dose given after the stop</source>
        <translation>Dose administrada após a paragem</translation>
    </message>
    <message>
        <source>{name} · stopped {stopped} · given {given}</source>
        <translation>{name} · descontinuada {stopped} · administrada {given}</translation>
    </message>
    <message>
        <source>Refused by central</source>
        <translation>Recusado pelo sistema central</translation>
    </message>
    <message>
        <source>Changed at central too</source>
        <translation>Alterado também no sistema central</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusado</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflito</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Críticos</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>High risk</source>
        <translation>Alto risco</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Other bed</source>
        <translation>Outra cama</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Conselho</translation>
    </message>
    <message>
        <source>Nurse</source>
        <translation>Enfermeiro</translation>
    </message>
</context>
<context>
    <name>AssistantRail</name>
    <message>
        <source>Alerts {loud}, others {rest}</source>
        <translation>Alertas {loud}, outros {rest}</translation>
    </message>
</context>
<context>
    <name>CentralAdvice</name>
    <message>
        <source>asked, not answered yet</source>
        <translation>perguntado, ainda sem resposta</translation>
    </message>
    <message>
        <source>central&apos;s advice did not arrive in time</source>
        <translation>o conselho do sistema central não chegou a tempo</translation>
    </message>
    <message>
        <source>not checked by central</source>
        <translation>não verificado pelo sistema central</translation>
    </message>
    <message>
        <source>not checked by central, which offers no decision support</source>
        <translation>não verificado pelo sistema central, que não oferece apoio à decisão</translation>
    </message>
    <message>
        <source>not checked by central, its decision support failed</source>
        <translation>não verificado pelo sistema central, o seu apoio à decisão falhou</translation>
    </message>
    <message>
        <source>part of it could not be read and is not shown</source>
        <translation>uma parte não se conseguiu ler e não é mostrada</translation>
    </message>
</context>
<context>
    <name>CheckPanel</name>
    <message>
        <source>Orders</source>
        <translation>Prescrições</translation>
    </message>
    <message>
        <source>Check failed: nothing was checked</source>
        <translation>Verificação falhou: nada foi verificado</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Ainda não verificado</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>blocked {count}</source>
        <translation>bloqueadas {count}</translation>
    </message>
    <message>
        <source>reason needed {count}</source>
        <translation>motivo necessário {count}</translation>
    </message>
    <message>
        <source>advice {count}</source>
        <translation>conselhos {count}</translation>
    </message>
    <message>
        <source>not checked {count}</source>
        <translation>não verificado {count}</translation>
    </message>
    <message>
        <source>Local rules: nothing found</source>
        <translation>Regras locais: nada encontrado</translation>
    </message>
    <message>
        <source>Cannot be signed; change or remove the order.</source>
        <translation>Não se pode assinar; altere ou remova a prescrição.</translation>
    </message>
    <message>
        <source>Reason for ordering in spite of: {what}</source>
        <translation>Motivo para prescrever apesar de: {what}</translation>
    </message>
    <message>
        <source>Reason (kept with the order)</source>
        <translation>Motivo (guardado com a prescrição)</translation>
    </message>
    <message>
        <source>Benefit outweighs the risk; monitored</source>
        <translation>O benefício supera o risco; vigiado</translation>
    </message>
    <message>
        <source>Tolerated before</source>
        <translation>Tolerado antes</translation>
    </message>
    <message>
        <source>No suitable alternative</source>
        <translation>Sem alternativa adequada</translation>
    </message>
    <message>
        <source>Dose chosen on purpose</source>
        <translation>Dose escolhida de propósito</translation>
    </message>
    <message>
        <source>Agreed with consultant</source>
        <translation>Acordado com o especialista</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>não verificado</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>birth date unknown</source>
        <translation>data de nascimento desconhecida</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>Nurse {name}</source>
        <translation>Enfermeiro {name}</translation>
    </message>
    <message>
        <source>Deceased</source>
        <translation>Falecido</translation>
    </message>
    <message>
        <source>Admission no.</source>
        <translation>N.º de admissão</translation>
    </message>
    <message>
        <source>Hospital no.</source>
        <translation>N.º do hospital</translation>
    </message>
    <message>
        <source>admission time unknown</source>
        <translation>hora de admissão desconhecida</translation>
    </message>
    <message>
        <source>planned for {time}</source>
        <translation>planeado para {time}</translation>
    </message>
    <message>
        <source>admitted {time}</source>
        <translation>admitido {time}</translation>
    </message>
    <message>
        <source>Level unknown</source>
        <translation>Nível desconhecido</translation>
    </message>
    <message>
        <source>day {days}</source>
        <translation>dia {days}</translation>
    </message>
    <message>
        <source>Day case</source>
        <translation>Hospital de dia</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Altura</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Cockcroft-Gault, creatinine of {time}; for doses</source>
        <translation>Cockcroft-Gault, creatinina de {time}; para doses</translation>
    </message>
    <message>
        <source>Cockcroft-Gault, creatinine {value} ({time}); for doses</source>
        <translation>Cockcroft-Gault, creatinina {value} ({time}); para doses</translation>
    </message>
    <message>
        <source>weight {time}; no creatinine here</source>
        <translation>peso {time}; sem creatinina aqui</translation>
    </message>
    <message>
        <source>no weight: doses per kg are not checked</source>
        <translation>sem peso: doses por kg não são verificadas</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>nenhum registado</translation>
    </message>
    <message>
        <source>After downtime: check paper</source>
        <translation>Após indisponibilidade: ver papel</translation>
    </message>
    <message>
        <source>left this ward {time}; not followed any more</source>
        <translation>saiu deste serviço {time}; já não seguido</translation>
    </message>
    <message>
        <source>Look-alike name: bed {beds}</source>
        <translation>Nome parecido: cama {beds}</translation>
    </message>
    <message>
        <source>No patient is chosen.</source>
        <translation>Nenhum doente escolhido.</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Masculino</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Feminino</translation>
    </message>
    <message>
        <source>Other sex</source>
        <translation>Outro sexo</translation>
    </message>
    <message>
        <source>Sex unknown</source>
        <translation>Sexo desconhecido</translation>
    </message>
    <message>
        <source>Sent · checking</source>
        <translation>Enviada · a conferir</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Em suspenso</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Não usada</translation>
    </message>
    <message>
        <source>see F12</source>
        <translation>ver F12</translation>
    </message>
    <message>
        <source>central: {text}</source>
        <translation>sistema central: {text}</translation>
    </message>
    <message>
        <source>{error} · F12</source>
        <translation>{error} · F12</translation>
    </message>
</context>
<context>
    <name>DoctorPage</name>
    <message>
        <source>Doctor station</source>
        <translation>Posto médico</translation>
    </message>
    <message>
        <source>Nothing was signed</source>
        <translation>Nada foi assinado</translation>
    </message>
    <message>
        <source>The orders are not on the screen, or the keys belong to the open panel.</source>
        <translation>As prescrições não estão no ecrã, ou as teclas pertencem ao painel aberto.</translation>
    </message>
    <message>
        <source>Go to the orders (Alt 4; close the panel with Esc first) and sign there.</source>
        <translation>Vá às prescrições (Alt 4; feche antes o painel com Esc) e assine lá.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumo</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Prescrições</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Alerts and tasks</source>
        <translation>Alertas e tarefas</translation>
    </message>
    <message>
        <source>new order</source>
        <translation>nova prescrição</translation>
    </message>
    <message>
        <source>sign</source>
        <translation>assinar</translation>
    </message>
    <message>
        <source>patient</source>
        <translation>doente</translation>
    </message>
    <message>
        <source>pane</source>
        <translation>painel</translation>
    </message>
    <message>
        <source>write note</source>
        <translation>escrever nota</translation>
    </message>
    <message>
        <source>order sheet</source>
        <translation>folha de prescrições</translation>
    </message>
    <message>
        <source>result read</source>
        <translation>resultado lido</translation>
    </message>
    <message>
        <source>one infusion</source>
        <translation>uma perfusão</translation>
    </message>
    <message>
        <source>list</source>
        <translation>lista</translation>
    </message>
    <message>
        <source>alerts</source>
        <translation>alertas</translation>
    </message>
</context>
<context>
    <name>DutiesBox</name>
    <message>
        <source>To be written {count}</source>
        <translation>Por escrever {count}</translation>
    </message>
    <message>
        <source>locked {count}</source>
        <translation>bloqueadas {count}</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>bloqueada</translation>
    </message>
    <message>
        <source>overdue {time}</source>
        <translation>em atraso {time}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>faltam {time}</translation>
    </message>
    <message>
        <source>{days} d {hours} h</source>
        <translation>{days} d {hours} h</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>Notes to be written; Enter begins one</source>
        <translation>Notas por escrever; Enter começa uma</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escrever</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorar</translation>
    </message>
    <message>
        <source>Ask to unlock</source>
        <translation>Pedir desbloqueio</translation>
    </message>
    <message>
        <source>Ask to unlock {title} ({rule}): why?</source>
        <translation>Pedir desbloqueio de {title} ({rule}): porquê?</translation>
    </message>
    <message>
        <source>Taken ill</source>
        <translation>Adoeceu</translation>
    </message>
    <message>
        <source>Written on paper</source>
        <translation>Escrito em papel</translation>
    </message>
    <message>
        <source>System was down</source>
        <translation>O sistema esteve em baixo</translation>
    </message>
    <message>
        <source>Not write {title} ({rule}): why?</source>
        <translation>Não escrever {title} ({rule}): porquê?</translation>
    </message>
    <message>
        <source>Discharged or transferred</source>
        <translation>Alta ou transferência</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Não aplicável</translation>
    </message>
</context>
<context>
    <name>EndPanel</name>
    <message>
        <source>Ends at</source>
        <translation>Termina às</translation>
    </message>
    <message>
        <source>now, or 16:00, 11-21 08:00</source>
        <translation>agora, ou 16:00, 11-21 08:00</translation>
    </message>
</context>
<context>
    <name>EndingActs</name>
    <message>
        <source>Condition improved</source>
        <translation>Melhoria do estado</translation>
    </message>
    <message>
        <source>Changed to another treatment</source>
        <translation>Mudança para outro tratamento</translation>
    </message>
    <message>
        <source>Adverse reaction</source>
        <translation>Reação adversa</translation>
    </message>
    <message>
        <source>Patient declines</source>
        <translation>O doente recusa</translation>
    </message>
    <message>
        <source>Stop: {names}</source>
        <translation>Descontinuar: {names}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Descontinuar</translation>
    </message>
    <message>
        <source>Reading what is still due ...</source>
        <translation>A ler o que ainda está previsto…</translation>
    </message>
    <message>
        <source>Nothing of it was carried out since that time (already halted)</source>
        <translation>Nada dela foi executado desde essa hora (já parada)</translation>
    </message>
    <message>
        <source>Choose an order that is signed.</source>
        <translation>Escolha uma prescrição assinada.</translation>
    </message>
    <message>
        <source>Ordered by mistake</source>
        <translation>Prescrito por engano</translation>
    </message>
    <message>
        <source>Ordered twice</source>
        <translation>Prescrito duas vezes</translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation>Já não é necessário</translation>
    </message>
    <message>
        <source>Wrong patient</source>
        <translation>Doente errado</translation>
    </message>
    <message>
        <source>Void, nobody has begun it: {names}</source>
        <translation>Anular, ninguém a começou: {names}</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Anular</translation>
    </message>
    <message>
        <source>It was never meant for this patient (entered in error)</source>
        <translation>Nunca foi destinada a este doente (introduzida por erro)</translation>
    </message>
    <message>
        <source>What is still due could not be read.</source>
        <translation>O que ainda está previsto não se conseguiu ler.</translation>
    </message>
</context>
<context>
    <name>EntryPanel</name>
    <message>
        <source>New order</source>
        <translation>Nova prescrição</translation>
    </message>
    <message>
        <source>New order: initials, name or code, then dose, frequency, route, e.g. mlpn 1g q8h ivgtt (F1: all of it)</source>
        <translation>Nova prescrição: iniciais, nome ou código, depois dose, frequência, via, p. ex. mlpn 1g q8h ivgtt (F1: tudo)</translation>
    </message>
    <message>
        <source>What can be ordered</source>
        <translation>O que se pode prescrever</translation>
    </message>
    <message>
        <source>↑↓ move, ↵ brings the line back to read and change</source>
        <translation>↑↓ move, ↵ traz a linha de volta para ler e alterar</translation>
    </message>
    <message>
        <source>Nothing found. Try initials, pinyin, Chinese, English or a code.</source>
        <translation>Nada encontrado. Tente iniciais, pinyin, chinês, inglês ou um código.</translation>
    </message>
    <message>
        <source>↑↓ move, ↵ choose</source>
        <translation>↑↓ move, ↵ escolhe</translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} de {total}</translation>
    </message>
    <message>
        <source>Drug</source>
        <translation>Medicamento</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>Laboratório</translation>
    </message>
    <message>
        <source>Imaging</source>
        <translation>Imagiologia</translation>
    </message>
    <message>
        <source>Nursing</source>
        <translation>Enfermagem</translation>
    </message>
    <message>
        <source>Diet</source>
        <translation>Dieta</translation>
    </message>
    <message>
        <source>Order set</source>
        <translation>Conjunto de prescrições</translation>
    </message>
    <message>
        <source>{count} items</source>
        <translation>{count} itens</translation>
    </message>
    <message>
        <source>{rate}, not checked</source>
        <translation>{rate}, não verificado</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>urgente</translation>
    </message>
    <message>
        <source>{days} d</source>
        <translation>{days} d</translation>
    </message>
    <message>
        <source>own supply</source>
        <translation>medicação própria</translation>
    </message>
    <message>
        <source>remark: {words}</source>
        <translation>observação: {words}</translation>
    </message>
    <message>
        <source>one-off</source>
        <translation>única</translation>
    </message>
    <message>
        <source>long-term</source>
        <translation>contínua</translation>
    </message>
    <message>
        <source>item</source>
        <translation>item</translation>
    </message>
    <message>
        <source>dose</source>
        <translation>dose</translation>
    </message>
    <message>
        <source>dose unit</source>
        <translation>unidade da dose</translation>
    </message>
    <message>
        <source>frequency</source>
        <translation>frequência</translation>
    </message>
    <message>
        <source>route</source>
        <translation>via</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dias</translation>
    </message>
    <message>
        <source>doses of the first day</source>
        <translation>doses do primeiro dia</translation>
    </message>
    <message>
        <source>least interval, e.g. 间隔6h</source>
        <translation>intervalo mínimo, p. ex. 间隔6h</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>débito</translation>
    </message>
    <message>
        <source>side: 左, 右 or 双侧 (or fill in the request form)</source>
        <translation>lado: 左, 右 ou 双侧 (ou preencha o formulário)</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>observação</translation>
    </message>
    <message>
        <source>↵ adds the draft</source>
        <translation>↵ acrescenta o rascunho</translation>
    </message>
    <message>
        <source>Missing: {parts}</source>
        <translation>Falta: {parts}</translation>
    </message>
    <message>
        <source>{typed} cannot be ordered of this drug: its unit cannot be converted. Change the dose or the drug</source>
        <translation>{typed} não se pode prescrever deste medicamento: a unidade não se converte. Altere a dose ou o medicamento</translation>
    </message>
    <message>
        <source>“{words}” may mean several: choose</source>
        <translation>“{words}” pode significar vários: escolha</translation>
    </message>
    <message>
        <source>“{words}” is not understood</source>
        <translation>“{words}” não se entende</translation>
    </message>
    <message>
        <source>{part} is said twice</source>
        <translation>{part} está dito duas vezes</translation>
    </message>
    <message>
        <source>A dose of zero cannot be ordered</source>
        <translation>Uma dose de zero não se pode prescrever</translation>
    </message>
    <message>
        <source>A rate of zero cannot be ordered</source>
        <translation>Um débito de zero não se pode prescrever</translation>
    </message>
    <message>
        <source>“{words}” does not belong to this item</source>
        <translation>“{words}” não pertence a este item</translation>
    </message>
    <message>
        <source>“{words}”: a course has at least one day</source>
        <translation>“{words}”: um ciclo tem pelo menos um dia</translation>
    </message>
    <message>
        <source>“{words}”: this is done one time. Take the days away, or say how often</source>
        <translation>“{words}”: isto faz-se uma só vez. Tire os dias, ou diga com que frequência</translation>
    </message>
    <message>
        <source>“{words}” is longer than {most} days (this program&apos;s own number). Change it; Alt ↵ confirms</source>
        <translation>“{words}” é mais de {most} dias (número deste programa). Altere; Alt ↵ confirma</translation>
    </message>
    <message>
        <source>“{words}”: a whole day has {most} doses. Change the first day or the frequency</source>
        <translation>“{words}”: um dia inteiro tem {most} doses. Altere o primeiro dia ou a frequência</translation>
    </message>
    <message>
        <source>Other unit than usual: {typed} = {amount}; Alt ↵ confirms</source>
        <translation>Unidade diferente da habitual: {typed} = {amount}; Alt ↵ confirma</translation>
    </message>
    <message>
        <source>First the item: initials, pinyin, name or code; ↵ chooses it. Then, in any order:</source>
        <translation>Primeiro o item: iniciais, pinyin, nome ou código; ↵ escolhe-o. Depois, por qualquer ordem:</translation>
    </message>
    <message>
        <source>dose 1g · 500mg · 80万单位 (a number without its unit is asked for)</source>
        <translation>dose 1g · 500mg · 80万单位 (um número sem unidade é questionado)</translation>
    </message>
    <message>
        <source>frequency q8h · tid · st · prn 间隔6h · route po · ivgtt · 泵入 · 微泵 (pump, continuous)</source>
        <translation>frequência q8h · tid · st · prn 间隔6h · via po · ivgtt · 泵入 · 微泵 (bomba, contínua)</translation>
    </message>
    <message>
        <source>rate 40滴/分 · 40gtt/min · 60ml/h (of an infusion the leading line says it) · days 7d</source>
        <translation>débito 40滴/分 · 40gtt/min · 60ml/h (numa perfusão di-lo a linha principal) · dias 7d</translation>
    </message>
    <message>
        <source>first day 首日1 · own supply zb · side 左 · right · 双侧 · urgent 加急 · remark, last: // words or 嘱: words</source>
        <translation>primeiro dia 首日1 · medicação própria zb · lado 左 esquerdo · 右 direito · 双侧 · urgente 加急 · observação, no fim: // palavras ou 嘱: palavras</translation>
    </message>
    <message>
        <source>Tab next open part · Alt ↵ confirms a unit or a long course · [ joins with the line above · F1 closes this help</source>
        <translation>Tab parte em aberto seguinte · Alt ↵ confirma uma unidade ou um ciclo longo · [ junta à linha acima · F1 fecha esta ajuda</translation>
    </message>
</context>
<context>
    <name>EntryRecall</name>
    <message>
        <source>Last time</source>
        <translation>Última vez</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorito</translation>
    </message>
</context>
<context>
    <name>FavouriteActs</name>
    <message>
        <source>Choose an order that the catalogue knows.</source>
        <translation>Escolha uma prescrição que o catálogo conheça.</translation>
    </message>
    <message>
        <source>There are {most} favourites already: choose one of them and press F to let it go.</source>
        <translation>Já há {most} favoritos: escolha um deles e prima F para o largar.</translation>
    </message>
    <message>
        <source>Kept as a favourite ({count} of {most}): * in the entry line lists them.</source>
        <translation>Guardado como favorito ({count} de {most}): * na linha de entrada lista-os.</translation>
    </message>
    <message>
        <source>No favourite any more ({count} of {most}).</source>
        <translation>Já não é favorito ({count} de {most}).</translation>
    </message>
</context>
<context>
    <name>FindingOrigin</name>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>rule {rule} · source: {source} · pack {version}</source>
        <translation>regra {rule} · fonte: {source} · pacote {version}</translation>
    </message>
    <message>
        <source>rule {rule} · source (in Chinese): {source} · pack {version}</source>
        <translation>regra {rule} · fonte (em chinês): {source} · pacote {version}</translation>
    </message>
    <message>
        <source>rule {rule} · source (in English): {source} · pack {version}</source>
        <translation>regra {rule} · fonte (em inglês): {source} · pacote {version}</translation>
    </message>
    <message>
        <source>answered in this stay: “{reason}” ({name}, {time})</source>
        <translation>respondido neste internamento: “{reason}” ({name}, {time})</translation>
    </message>
</context>
<context>
    <name>FindingsBox</name>
    <message>
        <source>{count} of weight</source>
        <translation>{count} com peso</translation>
    </message>
    <message>
        <source>{count} of central wait for an answer</source>
        <translation>{count} do sistema central aguardam resposta</translation>
    </message>
    <message>
        <source>Findings {count}</source>
        <translation>Achados {count}</translation>
    </message>
    <message>
        <source>source: {source}</source>
        <translation>fonte: {source}</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>respondido</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Corrigido</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>Contestar</translation>
    </message>
    <message>
        <source>no words given</source>
        <translation>sem palavras indicadas</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Comentário</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corrigido</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>corrigido</translation>
    </message>
    <message>
        <source>appeal: {reason}</source>
        <translation>contestação: {reason}</translation>
    </message>
    <message>
        <source>saved here</source>
        <translation>guardada aqui</translation>
    </message>
</context>
<context>
    <name>IdentityPanel</name>
    <message>
        <source>Sign {count}, with {drugs} (controlled or cytotoxic): whom are you ordering for?</source>
        <translation>Assinar {count}, com {drugs} (controlado ou citotóxico): para quem está a prescrever?</translation>
    </message>
    <message>
        <source>Sign {count}: whom are you ordering for?</source>
        <translation>Assinar {count}: para quem está a prescrever?</translation>
    </message>
    <message>
        <source>The data of this patient are {age} old: I know</source>
        <translation>Os dados deste doente têm {age}: tenho conhecimento</translation>
    </message>
    <message>
        <source>initials</source>
        <translation>iniciais</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>sexo</translation>
    </message>
    <message>
        <source>age, year of birth or number</source>
        <translation>idade, ano de nascimento ou número</translation>
    </message>
    <message>
        <source>Does not fit the open patient: {parts}. Nothing was signed.</source>
        <translation>Não corresponde ao doente aberto: {parts}. Nada foi assinado.</translation>
    </message>
    <message>
        <source>Initials of the name</source>
        <translation>Iniciais do nome</translation>
    </message>
    <message>
        <source>e.g. zbh</source>
        <translation>p. ex. zbh</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>m / f</source>
        <translation>m / f</translation>
    </message>
    <message>
        <source>Age, year of birth or number</source>
        <translation>Idade, ano de nascimento ou número</translation>
    </message>
    <message>
        <source>never the bed</source>
        <translation>nunca a cama</translation>
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
        <source>Tick (space bar) that you know how old the data are. Nothing was signed.</source>
        <translation>Assinale (barra de espaços) que sabe a idade dos dados. Nada foi assinado.</translation>
    </message>
</context>
<context>
    <name>NoteActs</name>
    <message>
        <source>Progress note {time}</source>
        <translation>Nota de evolução {time}</translation>
    </message>
    <message>
        <source>Progress note</source>
        <translation>Nota de evolução</translation>
    </message>
    <message>
        <source>Slip of the pen</source>
        <translation>Lapso de escrita</translation>
    </message>
    <message>
        <source>Wrong side</source>
        <translation>Lado errado</translation>
    </message>
    <message>
        <source>Added afterwards</source>
        <translation>Acrescentado depois</translation>
    </message>
    <message>
        <source>Correct {title}: why? The signed text stays as an older version.</source>
        <translation>Corrigir {title}: porquê? O texto assinado fica como versão anterior.</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corrigir</translation>
    </message>
    <message>
        <source>Appeal against {rule}: why is it right as it is?</source>
        <translation>Contestar {rule}: porque está certo como está?</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>Contestar</translation>
    </message>
    <message>
        <source>Feedback about {rule}: what shall central know?</source>
        <translation>Comentário sobre {rule}: o que deve o sistema central saber?</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>{count} drafts among the orders, unsigned.</source>
        <translation>{count} rascunhos entre as prescrições, por assinar.</translation>
    </message>
    <message>
        <source>To be ordered by hand: {items}</source>
        <translation>Por prescrever à mão: {items}</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Correction, a new version: {reason}</source>
        <translation>Correção, nova versão: {reason}</translation>
    </message>
    <message>
        <source>Title of the note</source>
        <translation>Título da nota</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>Texto da nota</translation>
    </message>
    <message>
        <source>Text; / inserts data, scores and snippets, Tab goes to the next empty field</source>
        <translation>Texto; / insere dados, pontuações e fragmentos, Tab vai para o campo vazio seguinte</translation>
    </message>
</context>
<context>
    <name>NotePalette</name>
    <message>
        <source>What can be inserted</source>
        <translation>O que se pode inserir</translation>
    </message>
    <message>
        <source>↑↓ move, ↵ insert, Esc keeps the /</source>
        <translation>↑↓ move, ↵ insere, Esc mantém a /</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dados</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Pontuações</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>Fragmentos</translation>
    </message>
</context>
<context>
    <name>NotePane</name>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Write note</source>
        <translation>Escrever nota</translation>
    </message>
    <message>
        <source>Keep draft</source>
        <translation>Guardar rascunho</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Assinar</translation>
    </message>
    <message>
        <source>Throw draft away</source>
        <translation>Deitar fora o rascunho</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corrigir</translation>
    </message>
    <message>
        <source>Co-sign</source>
        <translation>Coassinar</translation>
    </message>
    <message>
        <source>Plan to order drafts</source>
        <translation>Plano para rascunhos de prescrição</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Kinds of notes; Enter begins one</source>
        <translation>Tipos de notas; Enter começa uma</translation>
    </message>
    <message>
        <source>saved here</source>
        <translation>guardada aqui</translation>
    </message>
    <message>
        <source>draft open</source>
        <translation>rascunho aberto</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Só leitura</translation>
    </message>
    <message>
        <source>Newest note, read only</source>
        <translation>Nota mais recente, só leitura</translation>
    </message>
    <message>
        <source>↵ begins a note of that kind, Esc goes back</source>
        <translation>↵ começa uma nota desse tipo, Esc volta</translation>
    </message>
    <message>
        <source>Title and text are needed to sign</source>
        <translation>Para assinar são precisos título e texto</translation>
    </message>
    <message>
        <source>Draft stored here {time}, unsigned</source>
        <translation>Rascunho guardado aqui {time}, por assinar</translation>
    </message>
    <message>
        <source>Draft not stored yet, unsigned</source>
        <translation>Rascunho ainda não guardado, por assinar</translation>
    </message>
    <message>
        <source>to be mended or answered before signing: {rules}</source>
        <translation>a corrigir ou responder antes de assinar: {rules}</translation>
    </message>
    <message>
        <source>locked by the hospital&apos;s rule, ask to unlock it: {titles}</source>
        <translation>bloqueado pela regra do hospital, peça o desbloqueio: {titles}</translation>
    </message>
    <message>
        <source>not checked: the record could not be read</source>
        <translation>não verificado: o processo não se conseguiu ler</translation>
    </message>
    <message>
        <source>W writes a note.</source>
        <translation>W escreve uma nota.</translation>
    </message>
    <message>
        <source>Plain note</source>
        <translation>Nota simples</translation>
    </message>
</context>
<context>
    <name>NoteReader</name>
    <message>
        <source>saved here, not confirmed by central</source>
        <translation>guardada aqui, não confirmada pelo sistema central</translation>
    </message>
    <message>
        <source>co-signed by {names} {time}</source>
        <translation>coassinada por {names} {time}</translation>
    </message>
    <message>
        <source>author unknown</source>
        <translation>autor desconhecido</translation>
    </message>
    <message>
        <source>not co-signed</source>
        <translation>não coassinada</translation>
    </message>
    <message>
        <source>Corrected: {reason}</source>
        <translation>Corrigida: {reason}</translation>
    </message>
    <message>
        <source>An older version; the newest stands first</source>
        <translation>Uma versão anterior; a mais recente está primeiro</translation>
    </message>
    <message>
        <source>quotes {count} rows of the chart</source>
        <translation>cita {count} linhas do processo</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>versão {number}</translation>
    </message>
</context>
<context>
    <name>NoteTree</name>
    <message>
        <source>Notes by folder</source>
        <translation>Notas por pasta</translation>
    </message>
    <message>
        <source>Open the folders</source>
        <translation>Abrir as pastas</translation>
    </message>
    <message>
        <source>Fold the folders</source>
        <translation>Fechar as pastas</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>rascunho</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>QC {count}</source>
        <translation>CQ {count}</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>no rule named</source>
        <translation>nenhuma regra indicada</translation>
    </message>
    <message>
        <source>AI</source>
        <translation>IA</translation>
    </message>
    <message>
        <source>by a person</source>
        <translation>por uma pessoa</translation>
    </message>
    <message>
        <source>by a rule</source>
        <translation>por uma regra</translation>
    </message>
    <message>
        <source>source not said</source>
        <translation>fonte não indicada</translation>
    </message>
    <message>
        <source>grave</source>
        <translation>grave</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>moderado</translation>
    </message>
    <message>
        <source>slight</source>
        <translation>ligeiro</translation>
    </message>
    <message>
        <source>weight not said</source>
        <translation>peso não indicado</translation>
    </message>
    <message>
        <source>central</source>
        <translation>sistema central</translation>
    </message>
    <message>
        <source>to be answered by {time}</source>
        <translation>a responder até {time}</translation>
    </message>
    <message>
        <source>closed by central</source>
        <translation>fechado pelo sistema central</translation>
    </message>
    <message>
        <source>answered, central has to look</source>
        <translation>respondido, o sistema central tem de ver</translation>
    </message>
    <message>
        <source>saved here</source>
        <translation>guardada aqui</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>corrigido</translation>
    </message>
    <message>
        <source>feedback: {reason}</source>
        <translation>comentário: {reason}</translation>
    </message>
    <message>
        <source>appeal: {reason}</source>
        <translation>contestação: {reason}</translation>
    </message>
    <message>
        <source>finding stands: {reason}</source>
        <translation>achado mantém-se: {reason}</translation>
    </message>
    <message>
        <source>finding withdrawn: {reason}</source>
        <translation>achado retirado: {reason}</translation>
    </message>
    <message>
        <source>unlock asked</source>
        <translation>desbloqueio pedido</translation>
    </message>
    <message>
        <source>unlocked</source>
        <translation>desbloqueada</translation>
    </message>
    <message>
        <source>unlock ended</source>
        <translation>desbloqueio terminado</translation>
    </message>
    <message>
        <source>unlock refused</source>
        <translation>desbloqueio recusado</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>bloqueada</translation>
    </message>
    <message>
        <source>unlock asked {time}</source>
        <translation>desbloqueio pedido {time}</translation>
    </message>
    <message>
        <source>unlocked, no end said</source>
        <translation>desbloqueada, sem fim indicado</translation>
    </message>
    <message>
        <source>unlocked until {time}</source>
        <translation>desbloqueada até {time}</translation>
    </message>
    <message>
        <source>unlock ended {time}</source>
        <translation>desbloqueio terminou {time}</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>sem motivo indicado</translation>
    </message>
    <message>
        <source>unlock refused: {reason}</source>
        <translation>desbloqueio recusado: {reason}</translation>
    </message>
    <message>
        <source>{count} required fields are empty: {names}</source>
        <translation>{count} campos obrigatórios vazios: {names}</translation>
    </message>
    <message>
        <source>{name}: not a number</source>
        <translation>{name}: não é um número</translation>
    </message>
    <message>
        <source>{name}: another unit than {unit}</source>
        <translation>{name}: unidade diferente de {unit}</translation>
    </message>
    <message>
        <source>{name}: not a time such as 2026-11-20 14:05</source>
        <translation>{name}: não é uma hora como 2026-11-20 14:05</translation>
    </message>
    <message>
        <source>{name}: taken over, not confirmed (Alt Enter)</source>
        <translation>{name}: adotado, não confirmado (Alt Enter)</translation>
    </message>
    <message>
        <source>{name}: none of {choices}</source>
        <translation>{name}: nenhum de {choices}</translation>
    </message>
    <message>
        <source>Not pasted: this text was copied from another patient&apos;s chart. Nothing was changed.</source>
        <translation>Não colado: este texto foi copiado do processo de outro doente. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Locked by the hospital&apos;s rule: the medical records department has to unlock it first.</source>
        <translation>Bloqueado pela regra do hospital: o arquivo clínico tem de o desbloquear primeiro.</translation>
    </message>
    <message>
        <source>There is a draft of this patient already: sign it or throw it away first.</source>
        <translation>Já há um rascunho deste doente: assine-o ou deite-o fora primeiro.</translation>
    </message>
</context>
<context>
    <name>OralActs</name>
    <message>
        <source>Choose the oral order that is to be signed.</source>
        <translation>Escolha a prescrição verbal que se vai assinar.</translation>
    </message>
    <message>
        <source>Countersign, written down by {nurse} and read back ({waits}): {names}</source>
        <translation>Contra-assinar, registada por {nurse} e lida de volta ({waits}): {names}</translation>
    </message>
    <message>
        <source>Countersign</source>
        <translation>Contra-assinar</translation>
    </message>
</context>
<context>
    <name>OralOrders</name>
    <message>
        <source>written down by {name}</source>
        <translation>registada por {name}</translation>
    </message>
    <message>
        <source>Sign your oral order (C)</source>
        <translation>Assine a sua prescrição verbal (C)</translation>
    </message>
    <message>
        <source>Another patient: your oral order is not signed</source>
        <translation>Outro doente: a sua prescrição verbal não está assinada</translation>
    </message>
    <message>
        <source>Oral</source>
        <translation>Verbal</translation>
    </message>
    <message>
        <source>oral, not signed</source>
        <translation>verbal, por assinar</translation>
    </message>
    <message>
        <source>{span} left</source>
        <translation>faltam {span}</translation>
    </message>
    <message>
        <source>{span} over time</source>
        <translation>{span} fora do prazo</translation>
    </message>
    <message>
        <source>waits {span}</source>
        <translation>aguarda há {span}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>This order was not given by word of mouth.</source>
        <translation>Esta prescrição não foi dada verbalmente.</translation>
    </message>
    <message>
        <source>This oral order is signed already.</source>
        <translation>Esta prescrição verbal já está assinada.</translation>
    </message>
    <message>
        <source>Only who gave the order signs it: {name}.</source>
        <translation>Só quem deu a prescrição a assina: {name}.</translation>
    </message>
    <message>
        <source>Another patient was opened meanwhile.</source>
        <translation>Entretanto foi aberto outro doente.</translation>
    </message>
</context>
<context>
    <name>OrderEndings</name>
    <message>
        <source>No planned dose is open before it.</source>
        <translation>Nenhuma dose planeada está em aberto antes disso.</translation>
    </message>
    <message>
        <source> and {count} more</source>
        <translation> e mais {count}</translation>
    </message>
    <message>
        <source>Still due before it: {times}{more}</source>
        <translation>Ainda previstas antes disso: {times}{more}</translation>
    </message>
    <message>
        <source>Nothing was done: {why}</source>
        <translation>Nada foi feito: {why}</translation>
    </message>
    <message>
        <source>This is no time: type 16:00, or 11-21 08:00 for another day.</source>
        <translation>Não é uma hora: escreva 16:00, ou 11-21 08:00 para outro dia.</translation>
    </message>
    <message>
        <source>This time has passed. Tick that nothing was carried out since, or leave the time empty.</source>
        <translation>Esta hora passou. Assinale que nada foi executado desde então, ou deixe a hora vazia.</translation>
    </message>
    <message>
        <source>The order ends before that already.</source>
        <translation>A prescrição já termina antes disso.</translation>
    </message>
    <message>
        <source>This order is not in force; there is nothing to take back.</source>
        <translation>Esta prescrição não está em vigor; não há nada a anular.</translation>
    </message>
    <message>
        <source>A dose was given: the order cannot be voided, only stopped (S).</source>
        <translation>Foi administrada uma dose: a prescrição não se pode anular, só descontinuar (S).</translation>
    </message>
    <message>
        <source>It needs a reason.</source>
        <translation>Precisa de um motivo.</translation>
    </message>
    <message>
        <source>Another patient was opened meanwhile.</source>
        <translation>Entretanto foi aberto outro doente.</translation>
    </message>
</context>
<context>
    <name>OrdersActs</name>
    <message>
        <source>rules {version}, {days} d old</source>
        <translation>regras {version}, há {days} d</translation>
    </message>
    <message>
        <source>not clinically reviewed</source>
        <translation>sem revisão clínica</translation>
    </message>
    <message>
        <source>A form is open: take it over, or leave it with Esc.</source>
        <translation>Há um formulário aberto: adote-o, ou saia com Esc.</translation>
    </message>
    <message>
        <source>A review is open: sign it, or leave it with Esc.</source>
        <translation>Há uma revisão aberta: assine-a, ou saia com Esc.</translation>
    </message>
    <message>
        <source>Choose an order first.</source>
        <translation>Escolha primeiro uma prescrição.</translation>
    </message>
    <message>
        <source>This order is not in force; there is nothing to stop.</source>
        <translation>Esta prescrição não está em vigor; não há nada a descontinuar.</translation>
    </message>
    <message>
        <source>Only an order in force that the catalogue knows can be changed.</source>
        <translation>Só se pode alterar uma prescrição em vigor que o catálogo conheça.</translation>
    </message>
    <message>
        <source>The infusion is drafted anew: Enter changes a line; the old one ends with the signature.</source>
        <translation>A perfusão é redigida de novo: Enter altera uma linha; a antiga termina com a assinatura.</translation>
    </message>
    <message>
        <source>Entered in error</source>
        <translation>Introduzida por erro</translation>
    </message>
    <message>
        <source>Wrong patient</source>
        <translation>Doente errado</translation>
    </message>
    <message>
        <source>Changed my mind</source>
        <translation>Mudei de ideias</translation>
    </message>
    <message>
        <source>Withdraw the whole signature before it is sent: what it ordered goes, what it ended runs on</source>
        <translation>Retirar toda a assinatura antes do envio: o que prescreveu desaparece, o que terminou prossegue</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Take back the stop before it is sent; the order runs on: {names}</source>
        <translation>Anular a paragem antes do envio; a prescrição prossegue: {names}</translation>
    </message>
    <message>
        <source>Withdraw before it is sent (all lines of its signature): {names}</source>
        <translation>Retirar antes do envio (todas as linhas da assinatura): {names}</translation>
    </message>
    <message>
        <source>The request form is open: take it over with Enter, or leave it with Esc; then sign.</source>
        <translation>O formulário está aberto: adote-o com Enter, ou saia com Esc; depois assine.</translation>
    </message>
    <message>
        <source>A draft is being changed: finish its line with Enter, or empty the line.</source>
        <translation>Um rascunho está a ser alterado: termine a linha com Enter, ou esvazie-a.</translation>
    </message>
    <message>
        <source>There is no draft to sign.</source>
        <translation>Não há rascunho para assinar.</translation>
    </message>
    <message>
        <source>Not signed: the drafts are not checked yet.</source>
        <translation>Não assinado: os rascunhos ainda não foram verificados.</translation>
    </message>
    <message>
        <source>Not signed: a draft is blocked by a safety rule.</source>
        <translation>Não assinado: um rascunho está bloqueado por uma regra de segurança.</translation>
    </message>
    <message>
        <source>Not signed: a finding needs your reason.</source>
        <translation>Não assinado: um alerta precisa do seu motivo.</translation>
    </message>
    <message>
        <source>Not signed: an as-needed drug says no least interval. Choose its line, Enter, and type it (e.g. 间隔6h).</source>
        <translation>Não assinado: um medicamento em SOS não indica o intervalo mínimo. Escolha a linha, Enter, e escreva-o (p. ex. 间隔6h).</translation>
    </message>
    <message>
        <source>Not signed: a narcotic or psychotropic I on a ward is written day by day. Change its line (E): one-off, one day.</source>
        <translation>Não assinado: um estupefaciente ou psicotrópico I no internamento prescreve-se dia a dia. Altere a linha (E): única, um dia.</translation>
    </message>
    <message>
        <source>Not signed: taken home, an injection of a narcotic or psychotropic I is one dose, slow release 7 days, others 3. For cancer pain or lasting pain: 3, 15, 7 days; say so on its line (慢痛, or chronic-pain).</source>
        <translation>Não assinado: para casa, um injetável estupefaciente ou psicotrópico I é uma dose, libertação prolongada 7 dias, outros 3. Por dor oncológica ou crónica: 3, 15, 7 dias; diga-o na linha (慢痛, ou chronic-pain).</translation>
    </message>
    <message>
        <source>Not signed: a course has at least one day. Choose its line, Enter, and change the days.</source>
        <translation>Não assinado: um ciclo tem pelo menos um dia. Escolha a linha, Enter, e altere os dias.</translation>
    </message>
    <message>
        <source>Not signed: several days of what is done one time. Choose its line, Enter, and take the days away.</source>
        <translation>Não assinado: vários dias de algo que se faz uma só vez. Escolha a linha, Enter, e tire os dias.</translation>
    </message>
    <message>
        <source>Not signed: the first day has more doses than a whole day. Choose its line, Enter, and change it.</source>
        <translation>Não assinado: o primeiro dia tem mais doses do que um dia inteiro. Escolha a linha, Enter, e altere-a.</translation>
    </message>
    <message>
        <source>Not signed: the chosen times are not as many as the frequency has. Choose its line, Enter, and change one of them.</source>
        <translation>Não assinado: as horas escolhidas não são tantas como a frequência. Escolha a linha, Enter, e altere uma delas.</translation>
    </message>
    <message>
        <source>Not signed: the prescription forms have open questions (P).</source>
        <translation>Não assinado: as receitas têm perguntas em aberto (P).</translation>
    </message>
    <message>
        <source>One infusion needs a draft above this one.</source>
        <translation>Uma perfusão precisa de um rascunho acima deste.</translation>
    </message>
    <message>
        <source>Only drugs make one infusion.</source>
        <translation>Só medicamentos formam uma perfusão.</translation>
    </message>
    <message>
        <source>One infusion needs the same term, route and frequency.</source>
        <translation>Uma perfusão precisa do mesmo prazo, via e frequência.</translation>
    </message>
    <message>
        <source>Another item: the hold for the skin test of the one before is gone.</source>
        <translation>Outro item: a suspensão pelo teste cutâneo do anterior desapareceu.</translation>
    </message>
    <message>
        <source>Another item: the request form of the one before is gone.</source>
        <translation>Outro item: o formulário do anterior desapareceu.</translation>
    </message>
</context>
<context>
    <name>OrdersPane</name>
    <message>
        <source>Prov. no.</source>
        <translation>N.º prov.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Prescrição</translation>
    </message>
    <message>
        <source>Single dose</source>
        <translation>Dose única</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Via</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Frequência</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Médico</translation>
    </message>
    <message>
        <source>Verified / done</source>
        <translation>Verificada / feita</translation>
    </message>
    <message>
        <source>patient is fasting</source>
        <translation>doente em jejum</translation>
    </message>
    <message>
        <source>also ordered by {who} {time}: both run</source>
        <translation>também prescrito por {who} {time}: ambas em curso</translation>
    </message>
    <message>
        <source>ordered twice</source>
        <translation>prescrito duas vezes</translation>
    </message>
    <message>
        <source>left side</source>
        <translation>lado esquerdo</translation>
    </message>
    <message>
        <source>right side</source>
        <translation>lado direito</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>ambos os lados</translation>
    </message>
    <message>
        <source>{who} asks: {text}</source>
        <translation>{who} pergunta: {text}</translation>
    </message>
    <message>
        <source>dispensed {time}</source>
        <translation>dispensado {time}</translation>
    </message>
    <message>
        <source>pharmacy prepares it</source>
        <translation>a farmácia prepara</translation>
    </message>
    <message>
        <source>dispensing on hold</source>
        <translation>dispensa em suspenso</translation>
    </message>
    <message>
        <source>not dispensed</source>
        <translation>não dispensado</translation>
    </message>
    <message>
        <source>dispensing: not known</source>
        <translation>dispensa: não se sabe</translation>
    </message>
    <message>
        <source>stops {time}</source>
        <translation>termina {time}</translation>
    </message>
    <message>
        <source>Long-term orders</source>
        <translation>Prescrições contínuas</translation>
    </message>
    <message>
        <source>One-off orders (today)</source>
        <translation>Prescrições únicas (hoje)</translation>
    </message>
    <message>
        <source>Discharge medicines</source>
        <translation>Medicação de alta</translation>
    </message>
    <message>
        <source>Orders without a term (from another system)</source>
        <translation>Prescrições sem prazo (de outro sistema)</translation>
    </message>
    <message>
        <source>in force {count}</source>
        <translation>em vigor {count}</translation>
    </message>
    <message>
        <source>stopped today {count}</source>
        <translation>descontinuadas hoje {count}</translation>
    </message>
    <message>
        <source>saved here {count}</source>
        <translation>guardadas aqui {count}</translation>
    </message>
    <message>
        <source>to sign {count}</source>
        <translation>por assinar {count}</translation>
    </message>
    <message>
        <source>ends with the signature</source>
        <translation>termina com a assinatura</translation>
    </message>
    <message>
        <source>CANCELLED</source>
        <translation>CANCELADA</translation>
    </message>
    <message>
        <source>ENTERED IN ERROR</source>
        <translation>INTRODUZIDA POR ERRO</translation>
    </message>
    <message>
        <source>STOP</source>
        <translation>DESC.</translation>
    </message>
    <message>
        <source>stopped {time} · saved here</source>
        <translation>descontinuada {time} · guardado aqui</translation>
    </message>
    <message>
        <source>taken back {time} · saved here</source>
        <translation>anulada {time} · guardado aqui</translation>
    </message>
    <message>
        <source>{time} stopped</source>
        <translation>{time} descontinuada</translation>
    </message>
    <message>
        <source>given {time}</source>
        <translation>administrada {time}</translation>
    </message>
    <message>
        <source>to verify</source>
        <translation>por verificar</translation>
    </message>
    <message>
        <source>{days} d</source>
        <translation>{days} d</translation>
    </message>
    <message>
        <source>in place of {name}</source>
        <translation>em vez de {name}</translation>
    </message>
    <message>
        <source>first day {count}</source>
        <translation>primeiro dia {count}</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Prescrições</translation>
    </message>
    <message>
        <source>Order set</source>
        <translation>Conjunto de prescrições</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Descontinuar</translation>
    </message>
    <message>
        <source>Orders of the patient</source>
        <translation>Prescrições do doente</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Long-term {count}</source>
        <translation>Contínuas {count}</translation>
    </message>
    <message>
        <source>One-off {count}</source>
        <translation>Únicas {count}</translation>
    </message>
    <message>
        <source>Changed today {count}</source>
        <translation>Alteradas hoje {count}</translation>
    </message>
    <message>
        <source>Controlled {count}</source>
        <translation>Controladas {count}</translation>
    </message>
    <message>
        <source>Sign the review</source>
        <translation>Assinar a revisão</translation>
    </message>
    <message>
        <source>Sign {count}</source>
        <translation>Assinar {count}</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Assinar</translation>
    </message>
    <message>
        <source>signed here {count} · to upload</source>
        <translation>assinadas aqui {count} · por enviar</translation>
    </message>
    <message>
        <source>long-term {count} more</source>
        <translation>mais {count} contínuas</translation>
    </message>
    <message>
        <source>one-off {count} more</source>
        <translation>mais {count} únicas</translation>
    </message>
    <message>
        <source>discharge {count} more</source>
        <translation>mais {count} de alta</translation>
    </message>
    <message>
        <source>without term {count} more</source>
        <translation>mais {count} sem prazo</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
</context>
<context>
    <name>PasswordPanel</name>
    <message>
        <source>Controlled: {names}. Sign with your own password.</source>
        <translation>Controlado: {names}. Assine com a sua palavra-passe.</translation>
    </message>
    <message>
        <source>The password was not accepted. Nothing was signed.</source>
        <translation>A palavra-passe não foi aceite. Nada foi assinado.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Palavra-passe</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Assinar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
</context>
<context>
    <name>PatientPane</name>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>F</source>
        <translation>F</translation>
    </message>
    <message>
        <source>other</source>
        <translation>outro</translation>
    </message>
    <message>
        <source>sex ?</source>
        <translation>sexo ?</translation>
    </message>
    <message>
        <source>!{count}</source>
        <translation>!{count}</translation>
    </message>
    <message>
        <source>alike {beds}</source>
        <translation>parecidos {beds}</translation>
    </message>
    <message>
        <source>day case</source>
        <translation>hospital de dia</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Doentes</translation>
    </message>
    <message>
        <source>Patients of the ward in bed order</source>
        <translation>Doentes do serviço por ordem de cama</translation>
    </message>
    <message>
        <source>{count} more ↓</source>
        <translation>mais {count} ↓</translation>
    </message>
    <message>
        <source>{count} more ↑</source>
        <translation>mais {count} ↑</translation>
    </message>
    <message>
        <source>N = NEWS2</source>
        <translation>N = NEWS2</translation>
    </message>
</context>
<context>
    <name>ReasonPanel</name>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Reason: choose or type</source>
        <translation>Motivo: escolha ou escreva</translation>
    </message>
</context>
<context>
    <name>ReleaseActs</name>
    <message>
        <source>Not released: {result}. S stops the order.</source>
        <translation>Não libertado: {result}. S descontinua a prescrição.</translation>
    </message>
    <message>
        <source>Release {names}: rests on {result}</source>
        <translation>Libertar {names}: assenta em {result}</translation>
    </message>
    <message>
        <source>Release {names}: {result}; the nurse enters it, or what is on record about the drug is judged</source>
        <translation>Libertar {names}: {result}; o enfermeiro introduz, ou avalia-se o que consta sobre o medicamento</translation>
    </message>
    <message>
        <source>no result of its own test yet</source>
        <translation>ainda sem resultado do próprio teste</translation>
    </message>
    <message>
        <source>Release the drug</source>
        <translation>Libertar o medicamento</translation>
    </message>
</context>
<context>
    <name>ReviewPanel</name>
    <message>
        <source>Stop</source>
        <translation>Descontinuar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>Descontinuar todas</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Assinar</translation>
    </message>
    <message>
        <source>What the review is for</source>
        <translation>Para que é a revisão</translation>
    </message>
    <message>
        <source>Long-term orders in force</source>
        <translation>Prescrições contínuas em vigor</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transferência</translation>
    </message>
    <message>
        <source>Discharge</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>After an operation</source>
        <translation>Após cirurgia</translation>
    </message>
    <message>
        <source>Choose: for what?</source>
        <translation>Escolha: para quê?</translation>
    </message>
    <message>
        <source>Review of the long-term orders: {count}</source>
        <translation>Revisão das prescrições contínuas: {count}</translation>
    </message>
    <message>
        <source>Stop or keep</source>
        <translation>Descontinuar ou manter</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Prescrição</translation>
    </message>
    <message>
        <source>Single dose</source>
        <translation>Dose única</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Frequência</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>descontinuar</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>manter</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>não indicado</translation>
    </message>
    <message>
        <source>Choose what the review is for.</source>
        <translation>Escolha para que é a revisão.</translation>
    </message>
    <message>
        <source>Not decided yet: {count}.</source>
        <translation>Ainda por decidir: {count}.</translation>
    </message>
    <message>
        <source>A long-term order waits for a decision (F12): decide it first.</source>
        <translation>Uma prescrição contínua aguarda decisão (F12): decida-a primeiro.</translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>the patient is allergic to {allergen}</source>
        <translation>o doente é alérgico a {allergen}</translation>
    </message>
    <message>
        <source>stands twice with what is in force: stop one of them or give the reason</source>
        <translation>duplica o que está em vigor: descontinue um deles ou dê o motivo</translation>
    </message>
    <message>
        <source>anaphylaxis</source>
        <translation>anafilaxia</translation>
    </message>
    <message>
        <source>severe</source>
        <translation>grave</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>moderado</translation>
    </message>
    <message>
        <source>mild</source>
        <translation>ligeira</translation>
    </message>
    <message>
        <source>contraindicated, choose another class</source>
        <translation>contraindicado, escolha outra classe</translation>
    </message>
    <message>
        <source>avoid, choose another drug</source>
        <translation>evitar, escolha outro medicamento</translation>
    </message>
    <message>
        <source>may cross-react, only with reason and monitoring</source>
        <translation>possível reação cruzada, só com motivo e vigilância</translation>
    </message>
    <message>
        <source>same substance or class, choose another drug</source>
        <translation>mesma substância ou classe, escolha outro medicamento</translation>
    </message>
    <message>
        <source>use with caution and monitor</source>
        <translation>usar com precaução e vigiar</translation>
    </message>
    <message>
        <source>lower the dose or lengthen the interval as the label says</source>
        <translation>baixar a dose ou alargar o intervalo conforme o RCM</translation>
    </message>
    <message>
        <source>CrCl {value} below the limit of {limit} mL/min: {todo}</source>
        <translation>ClCr {value} abaixo do limite de {limit} mL/min: {todo}</translation>
    </message>
    <message>
        <source>every {value} h, at least {limit} h apart: change the frequency</source>
        <translation>a cada {value} h, intervalo mínimo {limit} h: altere a frequência</translation>
    </message>
    <message>
        <source>{value} {unit} is less than the usual {limit} {unit}: check dose and unit</source>
        <translation>{value} {unit} é menos do que o habitual {limit} {unit}: verifique dose e unidade</translation>
    </message>
    <message>
        <source>the unit says no time, this drug is usually dosed in {unit}: is the time missing?</source>
        <translation>a unidade não indica tempo, este medicamento costuma dosear-se em {unit}: falta o tempo?</translation>
    </message>
    <message>
        <source>{value} {unit} is more than the usual {limit} {unit}: check dose and unit</source>
        <translation>{value} {unit} é mais do que o habitual {limit} {unit}: verifique dose e unidade</translation>
    </message>
    <message>
        <source>{value} {unit} in a day, limit {limit} {unit}: lower the dose or give the reason</source>
        <translation>{value} {unit} num dia, limite {limit} {unit}: baixe a dose ou dê o motivo</translation>
    </message>
    <message>
        <source>{value} {unit} at once, limit {limit} {unit}: lower the dose or give the reason</source>
        <translation>{value} {unit} de uma vez, limite {limit} {unit}: baixe a dose ou dê o motivo</translation>
    </message>
    <message>
        <source>use with caution</source>
        <translation>usar com precaução</translation>
    </message>
    <message>
        <source>contraindicated, choose another drug</source>
        <translation>contraindicado, escolha outro medicamento</translation>
    </message>
    <message>
        <source>the patient is pregnant: {todo}</source>
        <translation>a doente está grávida: {todo}</translation>
    </message>
    <message>
        <source>aged {value}, from {limit} years on: choose another drug</source>
        <translation>com {value}, a partir de {limit} anos: escolha outro medicamento</translation>
    </message>
    <message>
        <source>ordered {value}, this product is for {limit}: change the route or the product</source>
        <translation>prescrito {value}, este produto é para {limit}: altere a via ou o produto</translation>
    </message>
    <message>
        <source>by mouth</source>
        <translation>via oral</translation>
    </message>
    <message>
        <source>intravenous drip</source>
        <translation>perfusão intravenosa</translation>
    </message>
    <message>
        <source>intravenous push</source>
        <translation>bólus intravenoso</translation>
    </message>
    <message>
        <source>intravenous pump</source>
        <translation>bomba intravenosa</translation>
    </message>
    <message>
        <source>into the muscle</source>
        <translation>via intramuscular</translation>
    </message>
    <message>
        <source>under the skin</source>
        <translation>via subcutânea</translation>
    </message>
    <message>
        <source>into the skin</source>
        <translation>via intradérmica</translation>
    </message>
    <message>
        <source>under the tongue</source>
        <translation>via sublingual</translation>
    </message>
    <message>
        <source>potassium never by {value}: dilute it and give it as a drip</source>
        <translation>potássio nunca por {value}: dilua-o e administre em perfusão</translation>
    </message>
    <message>
        <source>potassium without a fluid: group it with one, at most 3 g/L</source>
        <translation>potássio sem soluto: agrupe-o com um, no máximo 3 g/L</translation>
    </message>
    <message>
        <source>potassium {value} g per litre of fluid: no reason lets it pass, more fluid or less potassium</source>
        <translation>potássio {value} g por litro de soluto: nenhum motivo o deixa passar, mais soluto ou menos potássio</translation>
    </message>
    <message>
        <source>potassium {value} g/L, limit {limit} g/L by a peripheral line: more fluid or less potassium</source>
        <translation>potássio {value} g/L, limite {limit} g/L por via periférica: mais soluto ou menos potássio</translation>
    </message>
    <message>
        <source>potassium {value} mmol an hour, usually at most {limit}: slower or less potassium</source>
        <translation>potássio {value} mmol por hora, habitualmente no máximo {limit}: mais lento ou menos potássio</translation>
    </message>
    <message>
        <source>{tier}: you may order it</source>
        <translation>{tier}: pode prescrevê-lo</translation>
    </message>
    <message>
        <source>special use</source>
        <translation>uso especial</translation>
    </message>
    <message>
        <source>restricted use</source>
        <translation>uso restrito</translation>
    </message>
    <message>
        <source>unrestricted use</source>
        <translation>uso sem restrição</translation>
    </message>
    <message>
        <source>no skin test on record, one is advised: test first or give the reason</source>
        <translation>sem teste cutâneo registado, aconselha-se um: teste primeiro ou dê o motivo</translation>
    </message>
    <message>
        <source>a pharmacist rejected this drug in this stay and nobody answered ({reason}): choose another or say why</source>
        <translation>um farmacêutico recusou este medicamento neste internamento e ninguém respondeu ({reason}): escolha outro ou diga porquê</translation>
    </message>
    <message>
        <source>another diet is in force: {other}; stop it if this one takes its place</source>
        <translation>outra dieta está em vigor: {other}; descontinue-a se esta a substitui</translation>
    </message>
    <message>
        <source>another nursing level is in force: {other}; stop it if this one takes its place</source>
        <translation>outro nível de cuidados está em vigor: {other}; descontinue-o se este o substitui</translation>
    </message>
    <message>
        <source>no limit in the pack</source>
        <translation>sem limite no pacote</translation>
    </message>
    <message>
        <source>drug not in the pack</source>
        <translation>medicamento não está no pacote</translation>
    </message>
    <message>
        <source>no substance code</source>
        <translation>sem código de substância</translation>
    </message>
    <message>
        <source>allergies unknown</source>
        <translation>alergias desconhecidas</translation>
    </message>
    <message>
        <source>an allergy was not understood</source>
        <translation>uma alergia não foi entendida</translation>
    </message>
    <message>
        <source>dose missing</source>
        <translation>falta a dose</translation>
    </message>
    <message>
        <source>units not comparable</source>
        <translation>unidades não comparáveis</translation>
    </message>
    <message>
        <source>weight unknown</source>
        <translation>peso desconhecido</translation>
    </message>
    <message>
        <source>doses per day unknown</source>
        <translation>doses por dia desconhecidas</translation>
    </message>
    <message>
        <source>CrCl unknown</source>
        <translation>ClCr desconhecida</translation>
    </message>
    <message>
        <source>pregnancy unknown</source>
        <translation>gravidez desconhecida</translation>
    </message>
    <message>
        <source>age unknown</source>
        <translation>idade desconhecida</translation>
    </message>
    <message>
        <source>route missing</source>
        <translation>falta a via</translation>
    </message>
    <message>
        <source>privilege unknown</source>
        <translation>privilégio desconhecido</translation>
    </message>
    <message>
        <source>rule text, Chinese only: {text}</source>
        <translation>texto da regra, só em chinês: {text}</translation>
    </message>
    <message>
        <source>rule text, English only: {text}</source>
        <translation>texto da regra, só em inglês: {text}</translation>
    </message>
</context>
<context>
    <name>SecondPanel</name>
    <message>
        <source>Exempt from the skin test: {said}. A second person signs with own number and password.</source>
        <translation>Isento de teste cutâneo: {said}. Uma segunda pessoa assina com o seu número e palavra-passe.</translation>
    </message>
    <message>
        <source>It has to be somebody else. Nothing was signed.</source>
        <translation>Tem de ser outra pessoa. Nada foi assinado.</translation>
    </message>
    <message>
        <source>Number or password was not accepted. Nothing was signed.</source>
        <translation>Número ou palavra-passe não aceites. Nada foi assinado.</translation>
    </message>
    <message>
        <source>Staff number of the second person</source>
        <translation>Número mecanográfico da segunda pessoa</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Palavra-passe</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Assinar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
</context>
<context>
    <name>SignActs</name>
    <message>
        <source>Signed. Central&apos;s advice did not arrive in time.</source>
        <translation>Assinado. O conselho do sistema central não chegou a tempo.</translation>
    </message>
</context>
<context>
    <name>SkinTest</name>
    <message>
        <source>{test} negative on {read}, valid until {until}: no new test; another batch needs one{batch}</source>
        <translation>{test} negativo em {read}, válido até {until}: sem novo teste; outro lote precisa de um{batch}</translation>
    </message>
    <message>
        <source> (tested: batch {batch})</source>
        <translation> (testado: lote {batch})</translation>
    </message>
    <message>
        <source>skin test positive: contraindicated, choose another drug and record the allergy</source>
        <translation>teste cutâneo positivo: contraindicado, escolha outro medicamento e registe a alergia</translation>
    </message>
    <message>
        <source>held until the skin test is negative</source>
        <translation>em suspenso até o teste cutâneo ser negativo</translation>
    </message>
    <message>
        <source>no skin test on record, one is required: order the test first; without it a reason and a second person&apos;s signature</source>
        <translation>sem teste cutâneo registado, exige-se um: prescreva primeiro o teste; sem ele, motivo e assinatura de uma segunda pessoa</translation>
    </message>
    <message>
        <source>no skin test: {reason} (second signature {name})</source>
        <translation>sem teste cutâneo: {reason} (segunda assinatura {name})</translation>
    </message>
    <message>
        <source>waits for its skin test; ↵ asks to release it once that is negative</source>
        <translation>aguarda o teste cutâneo; ↵ pede para libertar quando for negativo</translation>
    </message>
    <message>
        <source>The skin test is positive: the drug is not given. Stop it and record the allergy.</source>
        <translation>O teste cutâneo é positivo: o medicamento não se administra. Descontinue-o e registe a alergia.</translation>
    </message>
    <message>
        <source>No negative skin test of this drug is on record: it stays on hold.</source>
        <translation>Não consta teste cutâneo negativo deste medicamento: fica em suspenso.</translation>
    </message>
    <message>
        <source>The order is not on hold for a skin test (any more).</source>
        <translation>A prescrição não está (já) em suspenso por um teste cutâneo.</translation>
    </message>
    <message>
        <source>Not possible now.</source>
        <translation>Agora não é possível.</translation>
    </message>
    <message>
        <source>skin test begun</source>
        <translation>teste cutâneo iniciado</translation>
    </message>
    <message>
        <source>released</source>
        <translation>libertada</translation>
    </message>
    <message>
        <source>skin test judged</source>
        <translation>teste cutâneo avaliado</translation>
    </message>
    <message>
        <source>skin test read</source>
        <translation>teste cutâneo lido</translation>
    </message>
</context>
<context>
    <name>SummaryPane</name>
    <message>
        <source>crit</source>
        <translation>crít.</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lido</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>limite</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumo</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Vital signs of 24 hours</source>
        <translation>Sinais vitais de 24 horas</translation>
    </message>
    <message>
        <source>Newest results; Enter or A marks one as read</source>
        <translation>Resultados mais recentes; Enter ou A marca um como lido</translation>
    </message>
    <message>
        <source>Timeline of 24 hours</source>
        <translation>Cronologia de 24 horas</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>mais {count}</translation>
    </message>
    <message>
        <source>Vital signs 24 h</source>
        <translation>Sinais vitais 24 h</translation>
    </message>
    <message>
        <source>newest {time}</source>
        <translation>mais recente {time}</translation>
    </message>
    <message>
        <source>critical unread {count} ↵</source>
        <translation>críticos não lidos {count} ↵</translation>
    </message>
    <message>
        <source>Newest results</source>
        <translation>Resultados mais recentes</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronologia</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>NEWS2 not computable</source>
        <translation>NEWS2 não calculável</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>urgente</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nova</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Heart rate</source>
        <translation>Freq. cardíaca</translation>
    </message>
    <message>
        <source>BP</source>
        <translation>TA</translation>
    </message>
    <message>
        <source>Breathing</source>
        <translation>Respiração</translation>
    </message>
    <message>
        <source>Urine</source>
        <translation>Urina</translation>
    </message>
    <message>
        <source>Oxygen</source>
        <translation>Oxigénio</translation>
    </message>
    <message>
        <source>Consciousness</source>
        <translation>Consciência</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Dor</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Altura</translation>
    </message>
    <message>
        <source>dated ahead</source>
        <translation>data futura</translation>
    </message>
    <message>
        <source>bedside</source>
        <translation>à cabeceira</translation>
    </message>
    <message>
        <source>Nothing was done at this station in 24 h.</source>
        <translation>Nada foi feito neste posto em 24 h.</translation>
    </message>
    <message>
        <source>signed, saved here</source>
        <translation>assinada, guardada aqui</translation>
    </message>
    <message>
        <source>at central</source>
        <translation>no sistema central</translation>
    </message>
    <message>
        <source>written</source>
        <translation>escrito</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>alterado</translation>
    </message>
    <message>
        <source>added to</source>
        <translation>acrescentado</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>apagado</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>anulado</translation>
    </message>
    <message>
        <source>saved here</source>
        <translation>guardada aqui</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>a enviar</translation>
    </message>
    <message>
        <source>outcome unclear</source>
        <translation>resultado incerto</translation>
    </message>
    <message>
        <source>sent, being checked</source>
        <translation>enviado, a ser conferido</translation>
    </message>
    <message>
        <source>confirmed by central</source>
        <translation>confirmado pelo sistema central</translation>
    </message>
    <message>
        <source>conflict, see F12</source>
        <translation>conflito, ver F12</translation>
    </message>
    <message>
        <source>refused, see F12</source>
        <translation>recusado, ver F12</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>decidido</translation>
    </message>
    <message>
        <source>nurse asked</source>
        <translation>enfermeiro perguntou</translation>
    </message>
    <message>
        <source>nurse answered</source>
        <translation>enfermeiro respondido</translation>
    </message>
    <message>
        <source>specimen collected</source>
        <translation>amostra colhida</translation>
    </message>
    <message>
        <source>specimen not collected</source>
        <translation>amostra não colhida</translation>
    </message>
    <message>
        <source>consult asked</source>
        <translation>colaboração pedida</translation>
    </message>
    <message>
        <source>consult moved on</source>
        <translation>colaboração avançou</translation>
    </message>
    <message>
        <source>consult record</source>
        <translation>registo de colaboração</translation>
    </message>
    <message>
        <source>consult by telephone</source>
        <translation>colaboração por telefone</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>turno passado</translation>
    </message>
    <message>
        <source>handover answered</source>
        <translation>passagem respondida</translation>
    </message>
    <message>
        <source>put on pathway</source>
        <translation>colocado em percurso</translation>
    </message>
    <message>
        <source>pathway moved</source>
        <translation>percurso avançado</translation>
    </message>
    <message>
        <source>pathway variance</source>
        <translation>desvio do percurso</translation>
    </message>
    <message>
        <source>order</source>
        <translation>prescrição</translation>
    </message>
    <message>
        <source>oral order</source>
        <translation>prescrição verbal</translation>
    </message>
    <message>
        <source>countersigned</source>
        <translation>contra-assinada</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>paragem</translation>
    </message>
    <message>
        <source>void</source>
        <translation>anulada</translation>
    </message>
    <message>
        <source>pharmacist answered</source>
        <translation>farmacêutico respondido</translation>
    </message>
    <message>
        <source>stop confirmed</source>
        <translation>paragem confirmada</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>verificada</translation>
    </message>
    <message>
        <source>dose</source>
        <translation>dose</translation>
    </message>
    <message>
        <source>vitals</source>
        <translation>sinais vitais</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>co-signed</source>
        <translation>coassinada</translation>
    </message>
    <message>
        <source>deadline ignored</source>
        <translation>prazo ignorado</translation>
    </message>
    <message>
        <source>finding answered</source>
        <translation>achado respondido</translation>
    </message>
    <message>
        <source>prescriber told</source>
        <translation>prescritor avisado</translation>
    </message>
    <message>
        <source>critical value</source>
        <translation>valor crítico</translation>
    </message>
    <message>
        <source>critical value handled</source>
        <translation>valor crítico tratado</translation>
    </message>
    <message>
        <source>critical value by telephone</source>
        <translation>valor crítico por telefone</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>etiqueta</translation>
    </message>
    <message>
        <source>tag taken off</source>
        <translation>etiqueta retirada</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>comentário</translation>
    </message>
    <message>
        <source>asked the records department</source>
        <translation>perguntado ao arquivo</translation>
    </message>
    <message>
        <source>downtime noted</source>
        <translation>indisponibilidade anotada</translation>
    </message>
    <message>
        <source>conflict decided</source>
        <translation>conflito decidido</translation>
    </message>
    <message>
        <source>result</source>
        <translation>resultado</translation>
    </message>
    <message>
        <source>upload</source>
        <translation>envio</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviado</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmada</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>conflito</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>recusado</translation>
    </message>
</context>
</TS>
