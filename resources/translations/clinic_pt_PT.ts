<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_PT">
<context>
    <name>Clinic</name>
    <message>
        <source>call next</source>
        <translation>chamar o seguinte</translation>
    </message>
    <message>
        <source>sign and finish</source>
        <translation>assinar e terminar</translation>
    </message>
    <message>
        <source>take the last note over</source>
        <translation>adotar a última nota</translation>
    </message>
    <message>
        <source>confirm a field</source>
        <translation>confirmar um campo</translation>
    </message>
    <message>
        <source>forms</source>
        <translation>receitas</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Doente</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Aguarda</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>prioridade</translation>
    </message>
    <message>
        <source>online</source>
        <translation>em linha</translation>
    </message>
    <message>
        <source>reports here</source>
        <translation>relatórios chegaram</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} min</translation>
    </message>
    <message>
        <source>The queue was not read yet ({reason}).</source>
        <translation>A fila ainda não foi lida ({reason}).</translation>
    </message>
    <message>
        <source>Queue as last known at {time}. You call from this room alone: other rooms and the screen in the hall do not see it until central answers. Who arrives now is not on it: write him down and call him by name.</source>
        <translation>Fila como conhecida às {time}. Chama só a partir desta sala: as outras salas e o ecrã do átrio não o veem até o sistema central responder. Quem chegar agora não está nela: anote-o e chame-o pelo nome.</translation>
    </message>
    <message>
        <source>In the hospital&apos;s order, as of {time}</source>
        <translation>Pela ordem do hospital, dados de {time}</translation>
    </message>
    <message>
        <source>Let the patient say name and date of birth. Here stands: {name} · born {born} ({age}) · hospital no. {number} · queue {queue}</source>
        <translation>Deixe o doente dizer nome e data de nascimento. Consta: {name} · nasc. {born} ({age}) · n.º do hospital {number} · senha {queue}</translation>
    </message>
    <message>
        <source>the visit was not begun</source>
        <translation>a consulta não foi iniciada</translation>
    </message>
    <message>
        <source>no diagnosis</source>
        <translation>sem diagnóstico</translation>
    </message>
    <message>
        <source>unsigned orders</source>
        <translation>prescrições por assinar</translation>
    </message>
    <message>
        <source>unsigned note</source>
        <translation>nota por assinar</translation>
    </message>
    <message>
        <source>fields of the last note not confirmed</source>
        <translation>campos da última nota por confirmar</translation>
    </message>
    <message>
        <source>no note of this visit yet</source>
        <translation>ainda sem nota desta consulta</translation>
    </message>
    <message>
        <source>Nobody of the queue is open: call the next, or choose one.</source>
        <translation>Ninguém da fila está aberto: chame o seguinte, ou escolha um.</translation>
    </message>
    <message>
        <source>before the end: {missing}</source>
        <translation>antes do fim: {missing}</translation>
    </message>
    <message>
        <source>saved here, not at central yet</source>
        <translation>guardado aqui, ainda não no sistema central</translation>
    </message>
    <message>
        <source>arrived {time}</source>
        <translation>chegou {time}</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>kind of visit not said</source>
        <translation>tipo de consulta não indicado</translation>
    </message>
    <message>
        <source>not arrived</source>
        <translation>não chegou</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>a aguardar</translation>
    </message>
    <message>
        <source>called</source>
        <translation>chamado</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>saltado</translation>
    </message>
    <message>
        <source>with the doctor</source>
        <translation>com o médico</translation>
    </message>
    <message>
        <source>reports pending</source>
        <translation>a aguardar relatórios</translation>
    </message>
    <message>
        <source>done</source>
        <translation>feito</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>first visit</source>
        <translation>primeira consulta</translation>
    </message>
    <message>
        <source>follow-up</source>
        <translation>consulta de seguimento</translation>
    </message>
    <message>
        <source>back with reports</source>
        <translation>de volta com relatórios</translation>
    </message>
    <message>
        <source>triage {level}</source>
        <translation>triagem {level}</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Chamado</translation>
    </message>
    <message>
        <source>Called again</source>
        <translation>Chamado de novo</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Saltado</translation>
    </message>
    <message>
        <source>Back in the queue</source>
        <translation>De volta à fila</translation>
    </message>
    <message>
        <source>Sent to another room</source>
        <translation>Enviado para outra sala</translation>
    </message>
    <message>
        <source>Visit begun</source>
        <translation>Consulta iniciada</translation>
    </message>
    <message>
        <source>Waits for reports</source>
        <translation>Aguarda relatórios</translation>
    </message>
    <message>
        <source>Visit ended</source>
        <translation>Consulta terminada</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Domicílio</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Observação</translation>
    </message>
    <message>
        <source>Admission</source>
        <translation>Admissão</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Referenciação</translation>
    </message>
    <message>
        <source>Another doctor has this patient.</source>
        <translation>Outro médico tem este doente.</translation>
    </message>
    <message>
        <source>This visit is over.</source>
        <translation>Esta consulta terminou.</translation>
    </message>
    <message>
        <source>The visit was not begun: call the patient and confirm two identifiers first.</source>
        <translation>A consulta não foi iniciada: chame o doente e confirme primeiro dois identificadores.</translation>
    </message>
    <message>
        <source>This step is not possible in the patient&apos;s present state.</source>
        <translation>Este passo não é possível no estado atual do doente.</translation>
    </message>
    <message>
        <source>The visit was changed meanwhile: the queue was read again, look and try once more.</source>
        <translation>A consulta mudou entretanto: a fila foi lida de novo, veja e tente outra vez.</translation>
    </message>
    <message>
        <source>The visit is not here (any more).</source>
        <translation>A consulta não está (já) aqui.</translation>
    </message>
    <message>
        <source>Outpatient queue</source>
        <translation>Fila da consulta externa</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Certificate void</source>
        <translation>Certificado anulado</translation>
    </message>
</context>
<context>
    <name>FinishPanel</name>
    <message>
        <source>Choose how the visit ends (1 to 4).</source>
        <translation>Escolha como termina a consulta (1 a 4).</translation>
    </message>
    <message>
        <source>To which department or hospital?</source>
        <translation>Para que departamento ou hospital?</translation>
    </message>
    <message>
        <source>Come again: days ahead (28), or a date ahead (2026-12-18).</source>
        <translation>Voltar: dias a partir de hoje (28), ou uma data futura (2026-12-18).</translation>
    </message>
    <message>
        <source>How does this visit end?</source>
        <translation>Como termina esta consulta?</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>department or hospital</source>
        <translation>departamento ou hospital</translation>
    </message>
    <message>
        <source>Why, what for</source>
        <translation>Porquê, para quê</translation>
    </message>
    <message>
        <source>Come again in</source>
        <translation>Voltar em</translation>
    </message>
    <message>
        <source>28, or a date</source>
        <translation>28, ou uma data</translation>
    </message>
    <message>
        <source>End the visit</source>
        <translation>Terminar a consulta</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message>
        <source>Ordinary</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Urgência</translation>
    </message>
    <message>
        <source>Paediatric</source>
        <translation>Pediátrica</translation>
    </message>
    <message>
        <source>Narcotic, psychotropic I</source>
        <translation>Estupefaciente, psicotrópico I</translation>
    </message>
    <message>
        <source>Psychotropic II</source>
        <translation>Psicotrópico II</translation>
    </message>
    <message>
        <source>EMERGENCY</source>
        <translation>URGÊNCIA</translation>
    </message>
    <message>
        <source>PAEDIATRIC</source>
        <translation>PEDIÁTRICA</translation>
    </message>
    <message>
        <source>NARCOTIC / PSYCHOTROPIC I</source>
        <translation>ESTUPEFACIENTE / PSICOTRÓPICO I</translation>
    </message>
    <message>
        <source>PSYCHOTROPIC II</source>
        <translation>PSICOTRÓPICO II</translation>
    </message>
    <message>
        <source>white</source>
        <translation>branca</translation>
    </message>
    <message>
        <source>pale yellow</source>
        <translation>amarelo-claro</translation>
    </message>
    <message>
        <source>pale green</source>
        <translation>verde-claro</translation>
    </message>
    <message>
        <source>pale red</source>
        <translation>vermelho-claro</translation>
    </message>
    <message>
        <source>white with corner mark</source>
        <translation>branca com marca no canto</translation>
    </message>
    <message>
        <source>western drugs</source>
        <translation>medicamentos ocidentais</translation>
    </message>
    <message>
        <source>Chinese patent drugs</source>
        <translation>preparados chineses patenteados</translation>
    </message>
    <message>
        <source>herbal pieces</source>
        <translation>plantas secas</translation>
    </message>
    <message>
        <source>Form {number} · {kind} · {tradition}</source>
        <translation>Receita {number} · {kind} · {tradition}</translation>
    </message>
    <message>
        <source>days not said</source>
        <translation>dias não indicados</translation>
    </message>
    <message>
        <source>dose not said</source>
        <translation>dose não indicada</translation>
    </message>
    <message>
        <source>how often is not fixed</source>
        <translation>a frequência não é fixa</translation>
    </message>
    <message>
        <source>what a pack holds is not known</source>
        <translation>não se sabe o que contém uma embalagem</translation>
    </message>
    <message>
        <source>the strength does not tell</source>
        <translation>a dosagem não o diz</translation>
    </message>
    <message>
        <source>A narcotic form names the patient&apos;s identity number</source>
        <translation>Uma receita de estupefacientes indica o número de identificação do doente</translation>
    </message>
    <message>
        <source>The patient&apos;s identity number is not well formed: type it again</source>
        <translation>O número de identificação do doente está mal formado: escreva-o de novo</translation>
    </message>
    <message>
        <source>Who collects it: name and identity number, or neither</source>
        <translation>Quem levanta: nome e número de identificação, ou nenhum</translation>
    </message>
    <message>
        <source>The identity number of who collects it is not well formed</source>
        <translation>O número de identificação de quem levanta está mal formado</translation>
    </message>
    <message>
        <source>Who collects it has the patient&apos;s own number</source>
        <translation>Quem levanta tem o número do próprio doente</translation>
    </message>
    <message>
        <source>{name}: {said} days, the form allows {limit}</source>
        <translation>{name}: {said} dias, a receita permite {limit}</translation>
    </message>
    <message>
        <source>a reason is needed</source>
        <translation>é necessário um motivo</translation>
    </message>
    <message>
        <source>no reason lengthens it</source>
        <translation>nenhum motivo o alonga</translation>
    </message>
    <message>
        <source>{name}: an injected narcotic is a single dose</source>
        <translation>{name}: um estupefaciente injetável é dose única</translation>
    </message>
    <message>
        <source>{name}: for how many days? Change the line (E)</source>
        <translation>{name}: para quantos dias? Altere a linha (E)</translation>
    </message>
    <message>
        <source>{name}: how many packs?</source>
        <translation>{name}: quantas embalagens?</translation>
    </message>
    <message>
        <source>Drug</source>
        <translation>Medicamento</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Dose</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dias</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>Calculado</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Embalagens</translation>
    </message>
</context>
<context>
    <name>FormsPanel</name>
    <message>
        <source>{count} forms</source>
        <translation>{count} receitas</translation>
    </message>
    <message>
        <source>Packs of {name}</source>
        <translation>Embalagens de {name}</translation>
    </message>
    <message>
        <source>Why longer: {name}</source>
        <translation>Porquê mais tempo: {name}</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>um número inteiro</translation>
    </message>
    <message>
        <source>e.g. chronic disease, stable</source>
        <translation>p. ex. doença crónica, estável</translation>
    </message>
    <message>
        <source>age unknown: no form is coloured for a child</source>
        <translation>idade desconhecida: nenhuma receita é colorida para criança</translation>
    </message>
    <message>
        <source>Cancer pain, or moderate to severe chronic pain</source>
        <translation>Dor oncológica, ou dor crónica moderada a intensa</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Tendência</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>Requests of this visit</source>
        <translation>Pedidos desta consulta</translation>
    </message>
    <message>
        <source>Over the visits</source>
        <translation>Ao longo das consultas</translation>
    </message>
    <message>
        <source>Earlier visits and stays</source>
        <translation>Consultas e internamentos anteriores</translation>
    </message>
    <message>
        <source>state not said</source>
        <translation>estado não indicado</translation>
    </message>
    <message>
        <source>booked</source>
        <translation>marcado</translation>
    </message>
    <message>
        <source>unpaid</source>
        <translation>por pagar</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>relatado</translation>
    </message>
    <message>
        <source>clinic</source>
        <translation>consulta externa</translation>
    </message>
    <message>
        <source>emergency</source>
        <translation>urgência</translation>
    </message>
    <message>
        <source>ward</source>
        <translation>internamento</translation>
    </message>
</context>
<context>
    <name>HistoryPane</name>
    <message>
        <source>Requests, trends, earlier visits</source>
        <translation>Pedidos, tendências, consultas anteriores</translation>
    </message>
</context>
<context>
    <name>IdentityRow</name>
    <message>
        <source>Patient&apos;s identity number</source>
        <translation>Número de identificação do doente</translation>
    </message>
    <message>
        <source>18 signs, or a passport&apos;s number</source>
        <translation>18 sinais, ou número de passaporte</translation>
    </message>
    <message>
        <source>Collected by (empty: the patient)</source>
        <translation>Levantado por (vazio: o doente)</translation>
    </message>
    <message>
        <source>name as on the document</source>
        <translation>nome como no documento</translation>
    </message>
    <message>
        <source>Identity number of who collects it</source>
        <translation>Número de identificação de quem levanta</translation>
    </message>
</context>
<context>
    <name>PaperActs</name>
    <message>
        <source>{count} visits written to {path}</source>
        <translation>{count} consultas escritas em {path}</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Consulta externa</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Diagnosis certificate</source>
        <translation>Certificado de diagnóstico</translation>
    </message>
    <message>
        <source>Sick-leave certificate</source>
        <translation>Certificado de baixa médica</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>void</source>
        <translation>anulada</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>válido</translation>
    </message>
</context>
<context>
    <name>PapersPanel</name>
    <message>
        <source>What is certified, or why is it void?</source>
        <translation>O que se certifica, ou porque se anula?</translation>
    </message>
    <message>
        <source>Choose the certificate in the list first.</source>
        <translation>Escolha primeiro o certificado na lista.</translation>
    </message>
    <message>
        <source>For how many days?</source>
        <translation>Para quantos dias?</translation>
    </message>
    <message>
        <source>This site allows {count} days at most.</source>
        <translation>Esta instituição permite no máximo {count} dias.</translation>
    </message>
    <message>
        <source>at most {count}</source>
        <translation>no máximo {count}</translation>
    </message>
    <message>
        <source>no site limit</source>
        <translation>sem limite da instituição</translation>
    </message>
    <message>
        <source>Why void</source>
        <translation>Porque se anula</translation>
    </message>
    <message>
        <source>Diagnosis and advice</source>
        <translation>Diagnóstico e conselho</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dias</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Anulado</translation>
    </message>
    <message>
        <source>Sign and issue</source>
        <translation>Assinar e emitir</translation>
    </message>
    <message>
        <source>Certificates: numbered, signed, printed; a void one stays listed</source>
        <translation>Certificados: numerados, assinados, impressos; um anulado fica na lista</translation>
    </message>
    <message>
        <source>Void one</source>
        <translation>Anular um</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>QueuePane</name>
    <message>
        <source>Queue</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>{waiting} · seen {done}</source>
        <translation>{waiting} · vistos {done}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>A aguardar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>De volta</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridade</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Saltado</translation>
    </message>
    <message>
        <source>Reports pending</source>
        <translation>A aguardar relatórios</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Vistos</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Call next</source>
        <translation>Chamar seguinte</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Chamar de novo</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Saltar</translation>
    </message>
    <message>
        <source>Other room</source>
        <translation>Outra sala</translation>
    </message>
    <message>
        <source>Queue in the hospital&apos;s order</source>
        <translation>Fila pela ordem do hospital</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>Call and identify</source>
        <translation>Chamar e identificar</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Rever</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Prescrições</translation>
    </message>
    <message>
        <source>Sign, print, next</source>
        <translation>Assinar, imprimir, seguinte</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Passo</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Orçamento</translation>
    </message>
    <message>
        <source>This visit</source>
        <translation>Esta consulta</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>Whole visit (median {median} s, P90 {p90} s)</source>
        <translation>Consulta inteira (mediana {median} s, P90 {p90} s)</translation>
    </message>
</context>
<context>
    <name>TimesPanel</name>
    <message>
        <source>Steps of a visit · {count} visits at this station</source>
        <translation>Passos de uma consulta · {count} consultas neste posto</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>VisitBar</name>
    <message>
        <source>Queue: {count} wait</source>
        <translation>Fila: {count} em espera</translation>
    </message>
    <message>
        <source>Queue: not known</source>
        <translation>Fila: desconhecida</translation>
    </message>
    <message>
        <source>This visit</source>
        <translation>Esta consulta</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Wait for reports</source>
        <translation>Aguardar relatórios</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Receitas</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>Sign and finish</source>
        <translation>Assinar e terminar</translation>
    </message>
</context>
<context>
    <name>VisitFrame</name>
    <message>
        <source>Outpatient queue</source>
        <translation>Fila da consulta externa</translation>
    </message>
    <message>
        <source>Outpatients</source>
        <translation>Ambulatório</translation>
    </message>
</context>
<context>
    <name>VisitNote</name>
    <message>
        <source>Take over last</source>
        <translation>Adotar a última</translation>
    </message>
    <message>
        <source>No earlier outpatient note of this patient is here: begin a new one (W).</source>
        <translation>Não há aqui nota anterior de consulta deste doente: comece uma nova (W).</translation>
    </message>
</context>
<context>
    <name>VisitPage</name>
    <message>
        <source>{name} was called and has not begun: begin, skip or call again first.</source>
        <translation>{name} foi chamado e não iniciou: inicie, salte ou chame de novo primeiro.</translation>
    </message>
    <message>
        <source>Nobody waits.</source>
        <translation>Ninguém aguarda.</translation>
    </message>
    <message>
        <source>Both fit: begin</source>
        <translation>Ambos conferem: iniciar</translation>
    </message>
    <message>
        <source>To which room does {name} go?</source>
        <translation>Para que sala vai {name}?</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Open a patient of the queue first.</source>
        <translation>Abra primeiro um doente da fila.</translation>
    </message>
    <message>
        <source>There is no drafted drug to put on a form.</source>
        <translation>Não há medicamento em rascunho para pôr numa receita.</translation>
    </message>
</context>
</TS>
