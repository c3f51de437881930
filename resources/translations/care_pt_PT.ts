<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_PT">
<context>
    <name>AddForm</name>
    <message>
        <source>{names}: dose, frequency, route are missing or not read</source>
        <translation>{names}: dose, frequência, via faltam ou não foram lidas</translation>
    </message>
    <message>
        <source>Add to the drafts</source>
        <translation>Juntar aos rascunhos</translation>
    </message>
    <message>
        <source>A medicine for home</source>
        <translation>Um medicamento para casa</translation>
    </message>
    <message>
        <source>Drug, dose, frequency, route, days</source>
        <translation>Medicamento, dose, frequência, via, dias</translation>
    </message>
    <message>
        <source>Quantity and unit</source>
        <translation>Quantidade e unidade</translation>
    </message>
</context>
<context>
    <name>AnswerForm</name>
    <message>
        <source>Record of the consult</source>
        <translation>Registo da colaboração</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Achados</translation>
    </message>
    <message>
        <source>Opinion and advice</source>
        <translation>Opinião e conselho</translation>
    </message>
</context>
<context>
    <name>AskForm</name>
    <message>
        <source>Ask for a consult</source>
        <translation>Pedir colaboração</translation>
    </message>
    <message>
        <source>Department or doctor</source>
        <translation>Departamento ou médico</translation>
    </message>
    <message>
        <source>type part of the name</source>
        <translation>escreva parte do nome</translation>
    </message>
    <message>
        <source>To be approved by (empty: nobody has to)</source>
        <translation>A aprovar por (vazio: ninguém tem de)</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>não indicado</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>urgente</translation>
    </message>
    <message>
        <source>ordinary</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pergunta</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>The patient again: initials, sex, age or number</source>
        <translation>O doente de novo: iniciais, sexo, idade ou número</translation>
    </message>
    <message>
        <source>Until (empty: the site&apos;s time)</source>
        <translation>Até (vazio: o prazo da instituição)</translation>
    </message>
    <message>
        <source>14:05</source>
        <translation>14:05</translation>
    </message>
    <message>
        <source>Course in short, filled from the record: change it as needed</source>
        <translation>Evolução em resumo, preenchida a partir do processo: altere o necessário</translation>
    </message>
</context>
<context>
    <name>CallForm</name>
    <message>
        <source>Told by telephone</source>
        <translation>Dito por telefone</translation>
    </message>
    <message>
        <source>Who was reached</source>
        <translation>Quem foi contactado</translation>
    </message>
    <message>
        <source>When (empty: now)</source>
        <translation>Quando (vazio: agora)</translation>
    </message>
    <message>
        <source>14:05</source>
        <translation>14:05</translation>
    </message>
    <message>
        <source>What was said again</source>
        <translation>O que foi repetido</translation>
    </message>
</context>
<context>
    <name>Care</name>
    <message>
        <source>add the record: {what}</source>
        <translation>acrescentar o registo: {what}</translation>
    </message>
    <message>
        <source>Both records stand with the consult; who asked reads both.</source>
        <translation>Ficam ambos os registos na colaboração; quem pediu lê os dois.</translation>
    </message>
    <message>
        <source>leave the consult as it is at central: {what}</source>
        <translation>deixar a colaboração como está no sistema central: {what}</translation>
    </message>
    <message>
        <source>The record written here does not go to central; it stays in this station&apos;s log.</source>
        <translation>O registo escrito aqui não vai para o sistema central; fica no registo deste posto.</translation>
    </message>
    <message>
        <source>From now on it reads: {state}.</source>
        <translation>A partir de agora lê-se: {state}.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Doente</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pergunta</translation>
    </message>
    <message>
        <source>From / to</source>
        <translation>De / para</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Tempo restante</translation>
    </message>
    <message>
        <source>Asked of us</source>
        <translation>Pedidas a nós</translation>
    </message>
    <message>
        <source>Asked by this ward</source>
        <translation>Pedidas por este serviço</translation>
    </message>
    <message>
        <source>{time} {name} asks {owner} ({urgency}): {question}</source>
        <translation>{time} {name} pede a {owner} ({urgency}): {question}</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Motivo: {reason}</translation>
    </message>
    <message>
        <source>Course in short: {text}</source>
        <translation>Evolução em resumo: {text}</translation>
    </message>
    <message>
        <source>Until {time}</source>
        <translation>Até {time}</translation>
    </message>
    <message>
        <source>Approval by {name}: {state}</source>
        <translation>Aprovação por {name}: {state}</translation>
    </message>
    <message>
        <source>{time} by telephone to {name}, who said again: {text} ({by})</source>
        <translation>{time} por telefone a {name}, que repetiu: {text} ({by})</translation>
    </message>
    <message>
        <source>{time} accepted by {name}</source>
        <translation>{time} aceite por {name}</translation>
    </message>
    <message>
        <source>The order was ended on the order sheet: cancel the consult, or ask anew.</source>
        <translation>A prescrição foi terminada na folha de prescrições: cancele a colaboração, ou peça de novo.</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>aguarda</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>aprovada</translation>
    </message>
    <message>
        <source>not approved</source>
        <translation>não aprovada</translation>
    </message>
    <message>
        <source>answered; the record is not here</source>
        <translation>respondida; o registo não está aqui</translation>
    </message>
    <message>
        <source>{time} record of {name}</source>
        <translation>{time} registo de {name}</translation>
    </message>
    <message>
        <source>read by {name}</source>
        <translation>lido por {name}</translation>
    </message>
    <message>
        <source>the pack says no times for consults</source>
        <translation>o pacote não indica prazos para colaborações</translation>
    </message>
    <message>
        <source>site values: urgent {minutes} min, ordinary {hours} h</source>
        <translation>valores da instituição: urgente {minutes} min, normal {hours} h</translation>
    </message>
    <message>
        <source>not verified, to be set by the hospital</source>
        <translation>não comprovado, a definir pelo hospital</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>por decidir</translation>
    </message>
    <message>
        <source>continued</source>
        <translation>mantida</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>alterado</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nova</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminada</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>Medicamento</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>Em casa</translation>
    </message>
    <message>
        <source>In hospital</source>
        <translation>Internados</translation>
    </message>
    <message>
        <source>Taken home</source>
        <translation>Para casa</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>reason missing</source>
        <translation>falta o motivo</translation>
    </message>
    <message>
        <source>{words} · draft, not signed</source>
        <translation>{words} · rascunho, por assinar</translation>
    </message>
    <message>
        <source>To be known before leaving</source>
        <translation>A saber antes de sair</translation>
    </message>
    <message>
        <source>Front page check</source>
        <translation>Verificação da folha de rosto</translation>
    </message>
    <message>
        <source>Discharge order: {time} {name}</source>
        <translation>Prescrição de alta: {time} {name}</translation>
    </message>
    <message>
        <source>Discharge order: not written</source>
        <translation>Prescrição de alta: não escrita</translation>
    </message>
    <message>
        <source>Discharge record: {time} {name}</source>
        <translation>Nota de alta: {time} {name}</translation>
    </message>
    <message>
        <source>Discharge record: not written</source>
        <translation>Nota de alta: não escrita</translation>
    </message>
    <message>
        <source>Medicines compared: {time} {name}</source>
        <translation>Medicação reconciliada: {time} {name}</translation>
    </message>
    <message>
        <source>Medicines compared: not signed</source>
        <translation>Medicação reconciliada: não assinada</translation>
    </message>
    <message>
        <source>Diagnoses at discharge: {names}</source>
        <translation>Diagnósticos à alta: {names}</translation>
    </message>
    <message>
        <source>Follow-up: {text}</source>
        <translation>Seguimento: {text}</translation>
    </message>
    <message>
        <source>Drafts not signed here: {count}</source>
        <translation>Rascunhos por assinar aqui: {count}</translation>
    </message>
    <message>
        <source>Bed</source>
        <translation>Cama</translation>
    </message>
    <message>
        <source>How ill</source>
        <translation>Gravidade</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumo</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Alterações</translation>
    </message>
    <message>
        <source>crit</source>
        <translation>crít.</translation>
    </message>
    <message>
        <source>No handover of this patient is known here. The changes are those of the last {hours} h.</source>
        <translation>Não se conhece aqui passagem de turno deste doente. As alterações são as das últimas {hours} h.</translation>
    </message>
    <message>
        <source>{time} by {name}: {severity}</source>
        <translation>{time} por {name}: {severity}</translation>
    </message>
    <message>
        <source>Summary: {text}</source>
        <translation>Resumo: {text}</translation>
    </message>
    <message>
        <source>To do: {text}</source>
        <translation>A fazer: {text}</translation>
    </message>
    <message>
        <source>If … then: {text}</source>
        <translation>Se … então: {text}</translation>
    </message>
    <message>
        <source>Said back: {text}</source>
        <translation>Repetido: {text}</translation>
    </message>
    <message>
        <source>open</source>
        <translation>em aberto</translation>
    </message>
    <message>
        <source>ordered</source>
        <translation>prescrito</translation>
    </message>
    <message>
        <source>done</source>
        <translation>feito</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>descontinuada</translation>
    </message>
    <message>
        <source>not done, said why</source>
        <translation>não feito, dito porquê</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Prescrições</translation>
    </message>
    <message>
        <source>Nursing</source>
        <translation>Enfermagem</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Beside the pathway</source>
        <translation>Fora do percurso</translation>
    </message>
    <message>
        <source>if needed</source>
        <translation>se necessário</translation>
    </message>
    <message>
        <source>branch?</source>
        <translation>ramo?</translation>
    </message>
    <message>
        <source>branch</source>
        <translation>ramo</translation>
    </message>
    <message>
        <source>not measured: {names}</source>
        <translation>não medido: {names}</translation>
    </message>
    <message>
        <source>extra</source>
        <translation>extra</translation>
    </message>
    <message>
        <source>The stage is usually days {first}–{last}.</source>
        <translation>A fase é habitualmente os dias {first}–{last}.</translation>
    </message>
    <message>
        <source>{title}: this pack does not know the pathway</source>
        <translation>{title}: este pacote não conhece o percurso</translation>
    </message>
    <message>
        <source>{title} · {stage} · day {day}</source>
        <translation>{title} · {stage} · dia {day}</translation>
    </message>
    <message>
        <source>On no pathway. His diagnoses would fit: {names}</source>
        <translation>Em nenhum percurso. Os diagnósticos corresponderiam a: {names}</translation>
    </message>
    <message>
        <source>On no pathway, and none of the pack fits the diagnoses.</source>
        <translation>Em nenhum percurso, e nenhum do pacote corresponde aos diagnósticos.</translation>
    </message>
    <message>
        <source>not delivered: phone them</source>
        <translation>não entregue: telefone</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lido</translation>
    </message>
    <message>
        <source>answered, not read</source>
        <translation>respondida, não lida</translation>
    </message>
    <message>
        <source>waits for approval</source>
        <translation>aguarda aprovação</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>pedido</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceite</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>recusada</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>late by {time}</source>
        <translation>atraso de {time}</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} min</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{count} d</source>
        <translation>{count} d</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>urgente</translation>
    </message>
    <message>
        <source>ordinary</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>não indicado</translation>
    </message>
    <message>
        <source>stable</source>
        <translation>estável</translation>
    </message>
    <message>
        <source>watcher</source>
        <translation>a vigiar</translation>
    </message>
    <message>
        <source>unstable</source>
        <translation>instável</translation>
    </message>
    <message>
        <source>no handover yet</source>
        <translation>ainda sem passagem de turno</translation>
    </message>
    <message>
        <source>given</source>
        <translation>passado</translation>
    </message>
    <message>
        <source>waits for {name}</source>
        <translation>aguarda {name}</translation>
    </message>
    <message>
        <source>waits for whoever takes over</source>
        <translation>aguarda quem assumir</translation>
    </message>
    <message>
        <source>refused by {name}: {reason}</source>
        <translation>recusada por {name}: {reason}</translation>
    </message>
    <message>
        <source>taken by {name}</source>
        <translation>recebido por {name}</translation>
    </message>
    <message>
        <source>new order</source>
        <translation>nova prescrição</translation>
    </message>
    <message>
        <source>result</source>
        <translation>resultado</translation>
    </message>
    <message>
        <source>critical value</source>
        <translation>valor crítico</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>result still to come</source>
        <translation>resultado por chegar</translation>
    </message>
    <message>
        <source>critical value not acknowledged</source>
        <translation>valor crítico não confirmado</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>por assinar</translation>
    </message>
    <message>
        <source>infusion running</source>
        <translation>perfusão a correr</translation>
    </message>
    <message>
        <source>skin test open</source>
        <translation>teste cutâneo em aberto</translation>
    </message>
    <message>
        <source>consult open</source>
        <translation>colaboração em aberto</translation>
    </message>
    <message>
        <source>entered here, not at central yet</source>
        <translation>introduzido aqui, ainda não no sistema central</translation>
    </message>
    <message>
        <source>long-term drug still in force</source>
        <translation>medicamento contínuo ainda em vigor</translation>
    </message>
    <message>
        <source>stopped by a discharge order that was taken back: order it again or leave it stopped</source>
        <translation>descontinuado por uma prescrição de alta que foi anulada: prescreva de novo ou deixe descontinuado</translation>
    </message>
    <message>
        <source>choose whom to ask: type until one is meant</source>
        <translation>escolha a quem pedir: escreva até restar um</translation>
    </message>
    <message>
        <source>the question is empty</source>
        <translation>a pergunta está vazia</translation>
    </message>
    <message>
        <source>say whether it is urgent</source>
        <translation>diga se é urgente</translation>
    </message>
    <message>
        <source>the reason is empty</source>
        <translation>o motivo está vazio</translation>
    </message>
    <message>
        <source>the opinion is empty</source>
        <translation>a opinião está vazia</translation>
    </message>
    <message>
        <source>say who was reached</source>
        <translation>diga quem foi contactado</translation>
    </message>
    <message>
        <source>write what was said again</source>
        <translation>escreva o que foi repetido</translation>
    </message>
    <message>
        <source>the time is not understood (14:05)</source>
        <translation>a hora não se entende (14:05)</translation>
    </message>
    <message>
        <source>say how ill the patient is</source>
        <translation>diga a gravidade do doente</translation>
    </message>
    <message>
        <source>the summary is empty</source>
        <translation>o resumo está vazio</translation>
    </message>
    <message>
        <source>say it back in your own words first</source>
        <translation>repita-o primeiro por palavras suas</translation>
    </message>
    <message>
        <source>the pack does not say within which time: type until when</source>
        <translation>o pacote não diz em que prazo: escreva até quando</translation>
    </message>
    <message>
        <source>the patient named again does not fit</source>
        <translation>o doente indicado de novo não corresponde</translation>
    </message>
    <message>
        <source>your own handover is taken by somebody else</source>
        <translation>a sua passagem é recebida por outra pessoa</translation>
    </message>
    <message>
        <source>choose a stage</source>
        <translation>escolha uma fase</translation>
    </message>
    <message>
        <source>the line is not complete</source>
        <translation>a linha não está completa</translation>
    </message>
    <message>
        <source>say for how many days (7d)</source>
        <translation>diga para quantos dias (7d)</translation>
    </message>
    <message>
        <source>say how much is handed out (2 盒)</source>
        <translation>diga quanto se dispensa (2 盒)</translation>
    </message>
    <message>
        <source>dose, frequency and days need another quantity; where it is meant, a remark in the line says why</source>
        <translation>dose, frequência e dias precisam de outra quantidade; se for intencional, uma observação na linha diz porquê</translation>
    </message>
    <message>
        <source>the act before is still being saved</source>
        <translation>o ato anterior ainda está a ser guardado</translation>
    </message>
    <message>
        <source>it changed meanwhile: read it again</source>
        <translation>mudou entretanto: leia de novo</translation>
    </message>
    <message>
        <source>this needs the central system, which does not answer now</source>
        <translation>isto precisa do sistema central, que agora não responde</translation>
    </message>
</context>
<context>
    <name>CareForm</name>
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
    <name>CarePage</name>
    <message>
        <source>Care</source>
        <translation>Cuidados</translation>
    </message>
    <message>
        <source>view</source>
        <translation>vista</translation>
    </message>
    <message>
        <source>up, down</source>
        <translation>acima, abaixo</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abrir</translation>
    </message>
    <message>
        <source>sign the form</source>
        <translation>assinar o formulário</translation>
    </message>
    <message>
        <source>leave the form</source>
        <translation>sair do formulário</translation>
    </message>
    <message>
        <source>Consults</source>
        <translation>Colaborações</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>Passagem de turno</translation>
    </message>
    <message>
        <source>Discharge</source>
        <translation>Alta</translation>
    </message>
</context>
<context>
    <name>ConsultPane</name>
    <message>
        <source>Consults</source>
        <translation>Colaborações</translation>
    </message>
    <message>
        <source>What is asked of us is not known here: {reason}</source>
        <translation>O que nos pedem não é conhecido aqui: {reason}</translation>
    </message>
    <message>
        <source>asked of us: as of {time}</source>
        <translation>pedido a nós: dados de {time}</translation>
    </message>
    <message>
        <source>No consult is chosen.</source>
        <translation>Nenhuma colaboração escolhida.</translation>
    </message>
    <message>
        <source>Consult</source>
        <translation>Colaboração</translation>
    </message>
    <message>
        <source>Consults, the open ones first</source>
        <translation>Colaborações, as abertas primeiro</translation>
    </message>
    <message>
        <source>Ask for one</source>
        <translation>Pedir uma</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceitar</translation>
    </message>
    <message>
        <source>Write record</source>
        <translation>Escrever registo</translation>
    </message>
    <message>
        <source>Record read</source>
        <translation>Registo lido</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>Por telefone</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Recusar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprovar</translation>
    </message>
    <message>
        <source>Do not approve</source>
        <translation>Não aprovar</translation>
    </message>
    <message>
        <source>For {name}</source>
        <translation>Para {name}</translation>
    </message>
    <message>
        <source>Decline the consult</source>
        <translation>Recusar a colaboração</translation>
    </message>
    <message>
        <source>Cancel the consult</source>
        <translation>Cancelar a colaboração</translation>
    </message>
    <message>
        <source>Do not approve the consult</source>
        <translation>Não aprovar a colaboração</translation>
    </message>
</context>
<context>
    <name>DischargePane</name>
    <message>
        <source>Medicines</source>
        <translation>Medicamentos</translation>
    </message>
    <message>
        <source>Open a patient on F3 first.</source>
        <translation>Abra primeiro um doente em F3.</translation>
    </message>
    <message>
        <source>Open items</source>
        <translation>Itens em aberto</translation>
    </message>
    <message>
        <source>The discharge order needs the central system and cannot be signed now. Medicines, record and print can.</source>
        <translation>A prescrição de alta precisa do sistema central e agora não se pode assinar. Medicação, nota e impressão podem.</translation>
    </message>
    <message>
        <source>Medicines: home, hospital, discharge</source>
        <translation>Medicamentos: casa, hospital, alta</translation>
    </message>
    <message>
        <source>Discharge</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Add for home</source>
        <translation>Juntar para casa</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>O que lhe acontece</translation>
    </message>
    <message>
        <source>Sign comparison</source>
        <translation>Assinar reconciliação</translation>
    </message>
    <message>
        <source>Discharge order</source>
        <translation>Prescrição de alta</translation>
    </message>
    <message>
        <source>Discharge record</source>
        <translation>Nota de alta</translation>
    </message>
    <message>
        <source>Diagnoses</source>
        <translation>Diagnósticos</translation>
    </message>
    <message>
        <source>Print for patient</source>
        <translation>Imprimir para o doente</translation>
    </message>
    <message>
        <source>Medicines compared</source>
        <translation>Medicação reconciliada</translation>
    </message>
    <message>
        <source>{count} medicines still need a word or a reason</source>
        <translation>{count} medicamentos ainda precisam de palavra ou motivo</translation>
    </message>
</context>
<context>
    <name>FateForm</name>
    <message>
        <source>Say it</source>
        <translation>Dizê-lo</translation>
    </message>
    <message>
        <source>Reason of the change</source>
        <translation>Motivo da alteração</translation>
    </message>
</context>
<context>
    <name>GiveForm</name>
    <message>
        <source>Hand over (I-PASS)</source>
        <translation>Passar o turno (I-PASS)</translation>
    </message>
    <message>
        <source>I: how ill? not said</source>
        <translation>I: gravidade? não dita</translation>
    </message>
    <message>
        <source>P: summary</source>
        <translation>P: resumo</translation>
    </message>
    <message>
        <source>A: actions, one a line</source>
        <translation>A: ações, uma por linha</translation>
    </message>
    <message>
        <source>S: what may happen, and what then</source>
        <translation>S: o que pode acontecer, e então</translation>
    </message>
    <message>
        <source>To (empty: whoever takes over)</source>
        <translation>Para (vazio: quem assumir)</translation>
    </message>
</context>
<context>
    <name>HandoverPane</name>
    <message>
        <source>Handover</source>
        <translation>Passagem de turno</translation>
    </message>
    <message>
        <source>{count} wait to be taken</source>
        <translation>{count} por receber</translation>
    </message>
    <message>
        <source>Changed since then</source>
        <translation>Alterado desde então</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Alterações</translation>
    </message>
    <message>
        <source>Handover of the ward</source>
        <translation>Passagem de turno do serviço</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Doente</translation>
    </message>
    <message>
        <source>Patients and their handover</source>
        <translation>Doentes e a sua passagem</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Passar</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Receber</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Recusar</translation>
    </message>
    <message>
        <source>Print the ward</source>
        <translation>Imprimir o serviço</translation>
    </message>
    <message>
        <source>{bed} {name} · text of the last handover, to be edited</source>
        <translation>{bed} {name} · texto da última passagem, a editar</translation>
    </message>
</context>
<context>
    <name>ItemForm</name>
    <message>
        <source>say why</source>
        <translation>dizer porquê</translation>
    </message>
    <message>
        <source>do it</source>
        <translation>fazer</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Fazer</translation>
    </message>
    <message>
        <source>Reason (only for saying why)</source>
        <translation>Motivo (só para dizer porquê)</translation>
    </message>
</context>
<context>
    <name>PathwayPane</name>
    <message>
        <source>Clinical pathway</source>
        <translation>Percurso clínico</translation>
    </message>
    <message>
        <source>Stage…</source>
        <translation>Fase…</translation>
    </message>
    <message>
        <source>Put on pathway…</source>
        <translation>Colocar em percurso…</translation>
    </message>
    <message>
        <source>As last known; the stage is central&apos;s and stays until it answers.</source>
        <translation>Como conhecido por último; a fase é do sistema central e mantém-se até ele responder.</translation>
    </message>
    <message>
        <source>Sample data, no law.</source>
        <translation>Dados de exemplo, sem valor de norma.</translation>
    </message>
    <message>
        <source>Do or say why</source>
        <translation>Fazer ou dizer porquê</translation>
    </message>
    <message>
        <source>Items of the pathway today</source>
        <translation>Itens do percurso hoje</translation>
    </message>
    <message>
        <source>follow the branch</source>
        <translation>seguir o ramo</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminada</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>sair</translation>
    </message>
    <message>
        <source>Next stage, or out of the pathway</source>
        <translation>Fase seguinte, ou sair do percurso</translation>
    </message>
    <message>
        <source>Put the patient on a pathway</source>
        <translation>Colocar o doente num percurso</translation>
    </message>
</context>
<context>
    <name>PickField</name>
    <message>
        <source>meant: {name}</source>
        <translation>entendido: {name}</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} e mais {count}</translation>
    </message>
    <message>
        <source>nobody of that name is known here</source>
        <translation>ninguém com esse nome é conhecido aqui</translation>
    </message>
    <message>
        <source>central named nobody yet</source>
        <translation>o sistema central ainda não indicou ninguém</translation>
    </message>
</context>
<context>
    <name>ReadForm</name>
    <message>
        <source>Record read: what follows?</source>
        <translation>Registo lido: o que se segue?</translation>
    </message>
    <message>
        <source>nothing changes</source>
        <translation>nada muda</translation>
    </message>
    <message>
        <source>orders follow</source>
        <translation>seguem-se prescrições</translation>
    </message>
    <message>
        <source>others are told</source>
        <translation>avisam-se outros</translation>
    </message>
</context>
<context>
    <name>ReasonForm</name>
    <message>
        <source>Reason, read by the other side</source>
        <translation>Motivo, lido pelo outro lado</translation>
    </message>
</context>
<context>
    <name>StageForm</name>
    <message>
        <source>Reason (needed to leave)</source>
        <translation>Motivo (necessário para sair)</translation>
    </message>
</context>
<context>
    <name>TakeForm</name>
    <message>
        <source>Take over: say it back</source>
        <translation>Assumir: repita</translation>
    </message>
    <message>
        <source>S: in your own words</source>
        <translation>S: por palavras suas</translation>
    </message>
    <message>
        <source>Refuse the handover</source>
        <translation>Recusar a passagem</translation>
    </message>
    <message>
        <source>Reason: what is missing or not clear</source>
        <translation>Motivo: o que falta ou não é claro</translation>
    </message>
</context>
</TS>
