<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_PT">
<context>
    <name>AnswerForm</name>
    <message>
        <source>I have looked at the patient</source>
        <translation>Vi o doente</translation>
    </message>
    <message>
        <source>Found and done</source>
        <translation>Encontrado e feito</translation>
    </message>
</context>
<context>
    <name>Assess</name>
    <message>
        <source>Bed</source>
        <translation>Cama</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Doente</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Avaliação</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Última</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Prevista</translation>
    </message>
    <message>
        <source>Within 12 hours</source>
        <translation>Dentro de 12 horas</translation>
    </message>
    <message>
        <source>Nothing asked for</source>
        <translation>Nada pedido</translation>
    </message>
    <message>
        <source>never in this stay</source>
        <translation>nunca neste internamento</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulário</translation>
    </message>
    <message>
        <source>Last result</source>
        <translation>Último resultado</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Às</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próxima</translation>
    </message>
    <message>
        <source>off: permission</source>
        <translation>desligado: licença</translation>
    </message>
    <message>
        <source>off: permission, no items here</source>
        <translation>desligado: licença, sem itens aqui</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>corrigido</translation>
    </message>
    <message>
        <source>entered in error</source>
        <translation>introduzida por erro</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>correção</translation>
    </message>
    <message>
        <source>saved here, not at central yet</source>
        <translation>guardado aqui, ainda não no sistema central</translation>
    </message>
    <message>
        <source>waits for a decision in the Centre</source>
        <translation>aguarda decisão no Centro</translation>
    </message>
    <message>
        <source>SpO2 scale 2</source>
        <translation>Escala 2 de SpO2</translation>
    </message>
    <message>
        <source>Assessment taken back</source>
        <translation>Avaliação anulada</translation>
    </message>
    <message>
        <source>Early warning answered</source>
        <translation>Alerta precoce respondido</translation>
    </message>
    <message>
        <source>Early warning by telephone</source>
        <translation>Alerta precoce por telefone</translation>
    </message>
    <message>
        <source>NT not testable</source>
        <translation>NT não testável</translation>
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
        <source>without a total</source>
        <translation>sem total</translation>
    </message>
    <message>
        <source>no total (NT)</source>
        <translation>sem total (NT)</translation>
    </message>
    <message>
        <source>by the vital signs of {time}: {score}</source>
        <translation>pelos sinais vitais de {time}: {score}</translation>
    </message>
    <message>
        <source>higher: sign the form, it calls the doctor</source>
        <translation>mais alto: assine o formulário, ele chama o médico</translation>
    </message>
    <message>
        <source>= unchanged</source>
        <translation>= sem alteração</translation>
    </message>
    <message>
        <source>cannot be meant: {items}</source>
        <translation>não pode ser intencional: {items}</translation>
    </message>
    <message>
        <source>only one of these may be yes: {items}</source>
        <translation>só um destes pode ser sim: {items}</translation>
    </message>
    <message>
        <source>{count} not answered: {items}</source>
        <translation>{count} sem resposta: {items}</translation>
    </message>
    <message>
        <source>answer oxygen first</source>
        <translation>responda primeiro ao oxigénio</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} e mais {count}</translation>
    </message>
    <message>
        <source>no time set</source>
        <translation>sem hora definida</translation>
    </message>
    <message>
        <source>overdue {span}</source>
        <translation>em atraso {span}</translation>
    </message>
    <message>
        <source>due now, until {time}</source>
        <translation>prevista agora, até {time}</translation>
    </message>
    <message>
        <source>due {time}</source>
        <translation>prevista {time}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>{days} d</source>
        <translation>{days} d</translation>
    </message>
    <message>
        <source>Protected by copyright: the pack has no items. The hospital supplies them once it has permission.</source>
        <translation>Protegido por direitos de autor: o pacote não tem itens. O hospital fornece-os quando tiver licença.</translation>
    </message>
    <message>
        <source>Off: needs its owner&apos;s permission. The hospital switches it on in its configuration once it has it.</source>
        <translation>Desligado: precisa de licença do titular. O hospital liga-o na configuração quando a tiver.</translation>
    </message>
    <message>
        <source>table read</source>
        <translation>tabela lida</translation>
    </message>
    <message>
        <source>read in part</source>
        <translation>lido em parte</translation>
    </message>
    <message>
        <source>recalled, not read</source>
        <translation>de memória, não lido</translation>
    </message>
    <message>
        <source>Source: {source} ({checked})</source>
        <translation>Fonte: {source} ({checked})</translation>
    </message>
</context>
<context>
    <name>AssessPage</name>
    <message>
        <source>Assessments</source>
        <translation>Avaliações</translation>
    </message>
    <message>
        <source>up, down</source>
        <translation>acima, abaixo</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>responder</translation>
    </message>
    <message>
        <source>take the vital sign</source>
        <translation>adotar o sinal vital</translation>
    </message>
    <message>
        <source>sign</source>
        <translation>assinar</translation>
    </message>
    <message>
        <source>correct</source>
        <translation>corrigir</translation>
    </message>
</context>
<context>
    <name>AssessedBanner</name>
    <message>
        <source>The patient is being read …</source>
        <translation>O doente está a ser lido…</translation>
    </message>
    <message>
        <source>The patient could not be read.</source>
        <translation>O doente não se conseguiu ler.</translation>
    </message>
    <message>
        <source>Nothing is here about this patient.</source>
        <translation>Não há aqui nada sobre este doente.</translation>
    </message>
</context>
<context>
    <name>AssessmentPane</name>
    <message>
        <source>Risks to assess today</source>
        <translation>Riscos a avaliar hoje</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Formulários</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Avaliação</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>What is due in the ward</source>
        <translation>O que está previsto no serviço</translation>
    </message>
    <message>
        <source>Forms of the patient</source>
        <translation>Formulários do doente</translation>
    </message>
    <message>
        <source>Assessments by this form</source>
        <translation>Avaliações por este formulário</translation>
    </message>
    <message>
        <source>At, empty: now</source>
        <translation>Às, vazio: agora</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Assinar</translation>
    </message>
    <message>
        <source>The rest: no</source>
        <translation>O resto: não</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corrigir</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Anular</translation>
    </message>
    <message>
        <source>Record a call</source>
        <translation>Registar uma chamada</translation>
    </message>
    <message>
        <source>Answer the warning</source>
        <translation>Responder ao alerta</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>Avaliações</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Doentes</translation>
    </message>
    <message>
        <source>{count} due</source>
        <translation>{count} previstas</translation>
    </message>
    <message>
        <source>{what} Asked: {whom}, until {time}</source>
        <translation>{what} Pedido: {whom}, até {time}</translation>
    </message>
    <message>
        <source>SpO₂ scale 2, by the order: {order}</source>
        <translation>Escala 2 de SpO₂, pela prescrição: {order}</translation>
    </message>
    <message>
        <source>SpO₂ scale 1; scale 2 only by a doctor&apos;s order</source>
        <translation>Escala 1 de SpO₂; escala 2 só por prescrição médica</translation>
    </message>
    <message>
        <source>Pregnant: this score is not made for her</source>
        <translation>Grávida: esta pontuação não foi feita para ela</translation>
    </message>
    <message>
        <source>Of {time}; it stays in the history as entered in error, and a new one is due at once</source>
        <translation>De {time}; fica no histórico como introduzida por erro, e uma nova fica logo prevista</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Guardado {time}</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Diga porquê.</translation>
    </message>
    <message>
        <source>Time: HH:MM of today or MM-DD HH:MM, not ahead.</source>
        <translation>Hora: HH:MM de hoje ou MM-DD HH:MM, não futura.</translation>
    </message>
    <message>
        <source>Say who was reached.</source>
        <translation>Diga quem foi contactado.</translation>
    </message>
    <message>
        <source>Say what was read back.</source>
        <translation>Diga o que foi lido de volta.</translation>
    </message>
    <message>
        <source>Say what was found and done.</source>
        <translation>Diga o que foi encontrado e feito.</translation>
    </message>
    <message>
        <source>An item is not answered.</source>
        <translation>Um item está sem resposta.</translation>
    </message>
    <message>
        <source>Somebody has answered it meanwhile.</source>
        <translation>Entretanto alguém respondeu.</translation>
    </message>
    <message>
        <source>Not saved. {why}</source>
        <translation>Não guardado. {why}</translation>
    </message>
</context>
<context>
    <name>CallForm</name>
    <message>
        <source>Called by telephone</source>
        <translation>Chamado por telefone</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Contactado</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Ler de volta</translation>
    </message>
</context>
<context>
    <name>DoctorAssessPage</name>
    <message>
        <source>Assessments</source>
        <translation>Avaliações</translation>
    </message>
    <message>
        <source>up, down</source>
        <translation>acima, abaixo</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>responder</translation>
    </message>
    <message>
        <source>answer the warning</source>
        <translation>responder ao alerta</translation>
    </message>
    <message>
        <source>sign</source>
        <translation>assinar</translation>
    </message>
</context>
<context>
    <name>FormView</name>
    <message>
        <source>Why it is corrected</source>
        <translation>Porque se corrige</translation>
    </message>
    <message>
        <source>taken from the vital signs of {time}</source>
        <translation>tirado dos sinais vitais de {time}</translation>
    </message>
    <message>
        <source>Correction of the assessment of {time}: it stays as entered in error</source>
        <translation>Correção da avaliação de {time}: fica como introduzida por erro</translation>
    </message>
    <message>
        <source>Last: {result} · {time} · {name}</source>
        <translation>Última: {result} · {time} · {name}</translation>
    </message>
    <message>
        <source>No assessment by this form before</source>
        <translation>Nenhuma avaliação anterior por este formulário</translation>
    </message>
    <message>
        <source>OLD: {value} {unit} · {time} · P takes it</source>
        <translation>ANTIGO: {value} {unit} · {time} · P adota-o</translation>
    </message>
    <message>
        <source>Vital sign {value} {unit} · {time} · P takes it</source>
        <translation>Sinal vital {value} {unit} · {time} · P adota-o</translation>
    </message>
    <message>
        <source>This cannot be meant.</source>
        <translation>Isto não pode ser intencional.</translation>
    </message>
    <message>
        <source>Only one of these may be yes.</source>
        <translation>Só um destes pode ser sim.</translation>
    </message>
</context>
<context>
    <name>OutcomeLine</name>
    <message>
        <source>No result yet</source>
        <translation>Ainda sem resultado</translation>
    </message>
    <message>
        <source>No total yet</source>
        <translation>Ainda sem total</translation>
    </message>
    <message>
        <source>{form}: no total, a part cannot be tested</source>
        <translation>{form}: sem total, uma parte não se pode testar</translation>
    </message>
    <message>
        <source>Call: {whom}, within {minutes} min</source>
        <translation>Chamar: {whom}, dentro de {minutes} min</translation>
    </message>
    <message>
        <source>no next time set</source>
        <translation>sem próxima hora definida</translation>
    </message>
    <message>
        <source>Next: {when}</source>
        <translation>Próxima: {when}</translation>
    </message>
</context>
<context>
    <name>SmallForm</name>
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
    <name>VoidForm</name>
    <message>
        <source>Take the assessment back</source>
        <translation>Anular a avaliação</translation>
    </message>
    <message>
        <source>Reason: why it never was true</source>
        <translation>Motivo: porque nunca foi verdadeira</translation>
    </message>
</context>
</TS>
