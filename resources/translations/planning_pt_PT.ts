<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_PT">
<context>
    <name>PlanPage</name>
    <message>
        <source>as needed</source>
        <translation>em SOS</translation>
    </message>
    <message>
        <source>On central&apos;s own label: {codes}</source>
        <translation>Na etiqueta do sistema central: {codes}</translation>
    </message>
    <message>
        <source>Ordered by: {who}</source>
        <translation>Prescrito por: {who}</translation>
    </message>
    <message>
        <source>O: to the orders of this patient</source>
        <translation>O: para as prescrições deste doente</translation>
    </message>
    <message>
        <source>Execution plan</source>
        <translation>Plano de execução</translation>
    </message>
    <message>
        <source>Chosen unit</source>
        <translation>Unidade escolhida</translation>
    </message>
    <message>
        <source>This patient</source>
        <translation>Este doente</translation>
    </message>
    <message>
        <source>Whole ward</source>
        <translation>Todo o serviço</translation>
    </message>
    <message>
        <source>Looked after</source>
        <translation>Vigiada</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Não feito</translation>
    </message>
    <message>
        <source>Errors of splitting</source>
        <translation>Erros de divisão</translation>
    </message>
    <message>
        <source>Units of the day</source>
        <translation>Unidades do dia</translation>
    </message>
    <message>
        <source>By time</source>
        <translation>Por hora</translation>
    </message>
    <message>
        <source>By type</source>
        <translation>Por tipo</translation>
    </message>
    <message>
        <source>Could not be split {count}</source>
        <translation>Não se puderam dividir {count}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Amanhã</translation>
    </message>
    <message>
        <source>Day after tomorrow</source>
        <translation>Depois de amanhã</translation>
    </message>
    <message>
        <source>{count} units</source>
        <translation>{count} unidades</translation>
    </message>
    <message>
        <source>Choose a row: ↑ ↓ or J K.</source>
        <translation>Escolha uma linha: ↑ ↓ ou J K.</translation>
    </message>
    <message>
        <source>Give (at the bed)</source>
        <translation>Administrar (junto à cama)</translation>
    </message>
    <message>
        <source>Nothing open</source>
        <translation>Nada em aberto</translation>
    </message>
    <message>
        <source>Nothing is open: choose another row.</source>
        <translation>Nada está em aberto: escolha outra linha.</translation>
    </message>
    <message>
        <source>{what}: a second nurse checks it with own number and password.</source>
        <translation>{what}: um segundo enfermeiro verifica com o seu número e palavra-passe.</translation>
    </message>
    <message>
        <source>up, down</source>
        <translation>acima, abaixo</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>passo seguinte</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>não feito</translation>
    </message>
    <message>
        <source>use before</source>
        <translation>usar antes de</translation>
    </message>
    <message>
        <source>by time, by type, errors</source>
        <translation>por hora, por tipo, erros</translation>
    </message>
    <message>
        <source>other day</source>
        <translation>outro dia</translation>
    </message>
    <message>
        <source>patient, ward</source>
        <translation>doente, serviço</translation>
    </message>
</context>
<context>
    <name>PlanRows</name>
    <message>
        <source>Planned</source>
        <translation>Prevista</translation>
    </message>
    <message>
        <source>Bed</source>
        <translation>Cama</translation>
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
        <source>Chain</source>
        <translation>Cadeia</translation>
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
        <source>Why it could not be split</source>
        <translation>Porque não se pôde dividir</translation>
    </message>
    <message>
        <source>Begun, then stopped</source>
        <translation>Iniciada, depois descontinuada</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Em atraso</translation>
    </message>
    <message>
        <source>By time</source>
        <translation>Por hora</translation>
    </message>
    <message>
        <source>As needed</source>
        <translation>Em SOS</translation>
    </message>
    <message>
        <source>as needed</source>
        <translation>em SOS</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>não verificada</translation>
    </message>
    <message>
        <source>fasting</source>
        <translation>em jejum</translation>
    </message>
    <message>
        <source>{step}: not done</source>
        <translation>{step}: não feito</translation>
    </message>
    <message>
        <source>past its time</source>
        <translation>fora de prazo</translation>
    </message>
    <message>
        <source>{step}: {who}, {time}</source>
        <translation>{step}: {who}, {time}</translation>
    </message>
    <message>
        <source>{step}: not done ({reason}), {who}, {time}</source>
        <translation>{step}: não feito ({reason}), {who}, {time}</translation>
    </message>
    <message>
        <source>Open: {steps}</source>
        <translation>Em aberto: {steps}</translation>
    </message>
    <message>
        <source>Checked by a second nurse: {why}.</source>
        <translation>Verificado por um segundo enfermeiro: {why}.</translation>
    </message>
    <message>
        <source>Past its time of use: throw it away and prepare it anew.</source>
        <translation>Fora do prazo de utilização: rejeite e prepare de novo.</translation>
    </message>
    <message>
        <source> (past its time)</source>
        <translation> (fora de prazo)</translation>
    </message>
    <message>
        <source>unknown, see its label</source>
        <translation>desconhecido, ver a etiqueta</translation>
    </message>
    <message>
        <source>; use before {time}</source>
        <translation>; usar antes de {time}</translation>
    </message>
    <message>
        <source>Could not be split</source>
        <translation>Não se pôde dividir</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Em suspenso</translation>
    </message>
</context>
<context>
    <name>Planning</name>
    <message>
        <source>Step of the execution plan</source>
        <translation>Passo do plano de execução</translation>
    </message>
    <message>
        <source>Lay out</source>
        <translation>Dispor</translation>
    </message>
    <message>
        <source>Compound</source>
        <translation>Preparar</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verificação</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>Administrar</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Ronda</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Carry out</source>
        <translation>Executar</translation>
    </message>
    <message>
        <source>By mouth</source>
        <translation>Via oral</translation>
    </message>
    <message>
        <source>Infusion</source>
        <translation>Perfusão</translation>
    </message>
    <message>
        <source>Injection</source>
        <translation>Injeção</translation>
    </message>
    <message>
        <source>Inhalation</source>
        <translation>Inalação</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Tratamento</translation>
    </message>
    <message>
        <source>Nursing</source>
        <translation>Enfermagem</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Outro</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>prevista</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>iniciada</translation>
    </message>
    <message>
        <source>running</source>
        <translation>em execução</translation>
    </message>
    <message>
        <source>unclear whether given: look</source>
        <translation>incerto se administrada: veja</translation>
    </message>
    <message>
        <source>not all lines answered</source>
        <translation>nem todas as linhas com resposta</translation>
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
        <source>order stopped after it was begun</source>
        <translation>prescrição descontinuada depois de iniciada</translation>
    </message>
    <message>
        <source>Long-term, but without times or frequency: nothing of it is planned. Ask the doctor.</source>
        <translation>Contínua, mas sem horas nem frequência: nada dela está planeado. Pergunte ao médico.</translation>
    </message>
    <message>
        <source>Neither long-term nor for one time: planned as its times say. Ask the doctor which it is.</source>
        <translation>Nem contínua nem única: planeada como dizem as suas horas. Pergunte ao médico qual é.</translation>
    </message>
    <message>
        <source>It does not say when: nothing of it is planned. Ask the doctor.</source>
        <translation>Não diz quando: nada dela está planeado. Pergunte ao médico.</translation>
    </message>
    <message>
        <source>Its times cannot be read here: nothing of it is planned. Read its own words; ask the doctor.</source>
        <translation>As suas horas não se conseguem ler aqui: nada está planeado. Leia as suas palavras; pergunte ao médico.</translation>
    </message>
    <message>
        <source>It does not say from when: nothing of it is planned. Ask the doctor.</source>
        <translation>Não diz a partir de quando: nada está planeado. Pergunte ao médico.</translation>
    </message>
    <message>
        <source>On hold: nothing of it is planned until it is released.</source>
        <translation>Em suspenso: nada está planeado até ser libertada.</translation>
    </message>
    <message>
        <source>The central system called off this time while the order stands. Ask before giving.</source>
        <translation>O sistema central cancelou esta hora mas a prescrição mantém-se. Pergunte antes de administrar.</translation>
    </message>
    <message>
        <source>The central system planned it, but its order is not on this station. Ask before giving.</source>
        <translation>O sistema central planeou-a, mas a prescrição não está neste posto. Pergunte antes de administrar.</translation>
    </message>
    <message>
        <source>no frequency</source>
        <translation>sem frequência</translation>
    </message>
    <message>
        <source>term not said</source>
        <translation>prazo não indicado</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>sem hora</translation>
    </message>
    <message>
        <source>times not readable</source>
        <translation>horas não legíveis</translation>
    </message>
    <message>
        <source>no start</source>
        <translation>sem início</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>em suspenso</translation>
    </message>
    <message>
        <source>called off</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>order unknown</source>
        <translation>prescrição desconhecida</translation>
    </message>
    <message>
        <source>Not recorded: type until when, as 14:30, or 12-01 08:00 for another day.</source>
        <translation>Não registado: escreva até quando, como 14:30, ou 12-01 08:00 para outro dia.</translation>
    </message>
    <message>
        <source>Not recorded: say why it was not done.</source>
        <translation>Não registado: diga porque não foi feito.</translation>
    </message>
    <message>
        <source>The order is not verified yet: verify it first (F3).</source>
        <translation>A prescrição ainda não está verificada: verifique-a primeiro (F3).</translation>
    </message>
    <message>
        <source>The order is on hold.</source>
        <translation>A prescrição está em suspenso.</translation>
    </message>
    <message>
        <source>The order ended, or ends before this time: it is not prepared.</source>
        <translation>A prescrição terminou, ou termina antes desta hora: não se prepara.</translation>
    </message>
    <message>
        <source>The order is not carried out on this ward.</source>
        <translation>A prescrição não se executa neste serviço.</translation>
    </message>
    <message>
        <source>This step was done already.</source>
        <translation>Este passo já foi feito.</translation>
    </message>
    <message>
        <source>A later step was done already.</source>
        <translation>Já foi feito um passo posterior.</translation>
    </message>
    <message>
        <source>The step before it is missing.</source>
        <translation>Falta o passo anterior.</translation>
    </message>
    <message>
        <source>Not later than the site knows it to last: the time on the label, if it is earlier (T).</source>
        <translation>Não mais tarde do que a instituição sabe que dura: a hora na etiqueta, se for anterior (T).</translation>
    </message>
    <message>
        <source>A second nurse has to check it: not the one who prepared it.</source>
        <translation>Tem de o verificar um segundo enfermeiro: não quem preparou.</translation>
    </message>
    <message>
        <source>It was recorded already.</source>
        <translation>Já foi registado.</translation>
    </message>
    <message>
        <source>The order was changed meanwhile: look at the plan again.</source>
        <translation>A prescrição mudou entretanto: veja o plano de novo.</translation>
    </message>
    <message>
        <source>It cannot have been done later than now.</source>
        <translation>Não pode ter sido feito depois de agora.</translation>
    </message>
    <message>
        <source>It cannot be recorded as it stands.</source>
        <translation>Não se pode registar tal como está.</translation>
    </message>
</context>
<context>
    <name>StepLine</name>
    <message>
        <source>Why it was not done</source>
        <translation>Porque não foi feito</translation>
    </message>
    <message>
        <source>Use before, as the label of the product says: HH:MM, or MM-DD HH:MM</source>
        <translation>Usar antes de, como diz a etiqueta do produto: HH:MM, ou MM-DD HH:MM</translation>
    </message>
</context>
</TS>
