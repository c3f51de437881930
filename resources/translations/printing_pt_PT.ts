<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_PT">
<context>
    <name>BlankSheets</name>
    <message>
        <source>Blank forms</source>
        <translation>Formulários em branco</translation>
    </message>
    <message>
        <source>Back-entry form (paper to screen)</source>
        <translation>Folha de introdução posterior (papel para ecrã)</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>Done at (date, time)</source>
        <translation>Feito às (data, hora)</translation>
    </message>
    <message>
        <source>Bed, name, number</source>
        <translation>Cama, nome, número</translation>
    </message>
    <message>
        <source>What: order, dose, measured value, note</source>
        <translation>O quê: prescrição, dose, valor medido, nota</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Feito por</translation>
    </message>
    <message>
        <source>Entered: by, time, number</source>
        <translation>Introduzido: por, hora, número</translation>
    </message>
    <message>
        <source>Lines on this page: ______&#x3000;Entered: ______&#x3000;Left out, with reason: ______</source>
        <translation>Linhas nesta página: ______&#x3000;Introduzidas: ______&#x3000;Omitidas, com motivo: ______</translation>
    </message>
    <message>
        <source>Counted by: ____________&#x3000;Checked by a second person: ____________&#x3000;Date, time: ____________</source>
        <translation>Contado por: ____________&#x3000;Verificado por segunda pessoa: ____________&#x3000;Data, hora: ____________</translation>
    </message>
    <message>
        <source>Name ____________&#x3000;Bed ______&#x3000;Number ______________&#x3000;Born ____________&#x3000;ALLERGIES ______________________</source>
        <translation>Nome ____________&#x3000;Cama ______&#x3000;Número ______________&#x3000;Nasc. ____________&#x3000;ALERGIAS ______________________</translation>
    </message>
    <message>
        <source>Date, time</source>
        <translation>Data, hora</translation>
    </message>
    <message>
        <source>Order: drug, dose with unit, way, how often</source>
        <translation>Prescrição: medicamento, dose com unidade, via, frequência</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Médico</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>Done: time, by</source>
        <translation>Feito: hora, por</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Prescrições</translation>
    </message>
    <message>
        <source>Drug, dose with unit, way</source>
        <translation>Medicamento, dose com unidade, via</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prevista</translation>
    </message>
    <message>
        <source>Given at</source>
        <translation>Administrado às</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Quantidade</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Segundo</translation>
    </message>
    <message>
        <source>Drugs given</source>
        <translation>Medicamentos administrados</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>T, site</source>
        <translation>T, local</translation>
    </message>
    <message>
        <source>Pulse</source>
        <translation>Pulso</translation>
    </message>
    <message>
        <source>Heart rate</source>
        <translation>Freq. cardíaca</translation>
    </message>
    <message>
        <source>Breaths</source>
        <translation>Respirações</translation>
    </message>
    <message>
        <source>BP</source>
        <translation>TA</translation>
    </message>
    <message>
        <source>SpO₂, oxygen</source>
        <translation>SpO₂, oxigénio</translation>
    </message>
    <message>
        <source>Awareness, pain</source>
        <translation>Consciência, dor</translation>
    </message>
    <message>
        <source>Vital signs</source>
        <translation>Sinais vitais</translation>
    </message>
    <message>
        <source>In: what</source>
        <translation>Entrada: o quê</translation>
    </message>
    <message>
        <source>mL</source>
        <translation>mL</translation>
    </message>
    <message>
        <source>Out: what</source>
        <translation>Saída: o quê</translation>
    </message>
    <message>
        <source>Sum in: ________ mL&#x3000;Sum out: ________ mL&#x3000;from ________ to ________</source>
        <translation>Total de entradas: ________ mL&#x3000;Total de saídas: ________ mL&#x3000;de ________ a ________</translation>
    </message>
    <message>
        <source>Intake and output</source>
        <translation>Entradas e saídas</translation>
    </message>
    <message>
        <source>Requested: laboratory, imaging, consult</source>
        <translation>Pedido: laboratório, imagem, colaboração</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pergunta</translation>
    </message>
    <message>
        <source>Taken, phoned: time, by</source>
        <translation>Colhido, telefonado: hora, por</translation>
    </message>
    <message>
        <source>Requests and phoned results</source>
        <translation>Pedidos e resultados por telefone</translation>
    </message>
</context>
<context>
    <name>CareSheets</name>
    <message>
        <source>For you, when you go home</source>
        <translation>Para si, quando vai para casa</translation>
    </message>
    <message>
        <source>Handover of the ward</source>
        <translation>Passagem de turno do serviço</translation>
    </message>
    <message>
        <source>Not written yet. Ask your doctor before you leave.</source>
        <translation>Ainda não escrito. Pergunte ao seu médico antes de sair.</translation>
    </message>
    <message>
        <source>Why you were here</source>
        <translation>Porque esteve aqui</translation>
    </message>
    <message>
        <source>Medicines to take at home</source>
        <translation>Medicamentos a tomar em casa</translation>
    </message>
    <message>
        <source>None were prescribed to take home.</source>
        <translation>Nenhum foi receitado para levar para casa.</translation>
    </message>
    <message>
        <source>What changed in your medicines</source>
        <translation>O que mudou nos seus medicamentos</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>O que fazer</translation>
    </message>
    <message>
        <source>When to come again</source>
        <translation>Quando voltar</translation>
    </message>
    <message>
        <source>Results that are still to come</source>
        <translation>Resultados ainda por chegar</translation>
    </message>
    <message>
        <source>the pharmacist has not agreed to it: ask your doctor before you take it</source>
        <translation>o farmacêutico não concordou: pergunte ao seu médico antes de o tomar</translation>
    </message>
    <message>
        <source>each time {dose}</source>
        <translation>de cada vez {dose}</translation>
    </message>
    <message>
        <source>for {count} days</source>
        <translation>durante {count} dias</translation>
    </message>
    <message>
        <source>you receive {amount}</source>
        <translation>recebe {amount}</translation>
    </message>
    <message>
        <source>Printed by</source>
        <translation>Impresso por</translation>
    </message>
    <message>
        <source>Confidential:</source>
        <translation>Confidencial:</translation>
    </message>
    <message>
        <source>destroy after use</source>
        <translation>destruir após utilização</translation>
    </message>
    <message>
        <source>No handover is known.</source>
        <translation>Não se conhece passagem de turno.</translation>
    </message>
    <message>
        <source>{severity} · {name} {time}</source>
        <translation>{severity} · {name} {time}</translation>
    </message>
    <message>
        <source>Said back by {name}: {text}</source>
        <translation>Repetido por {name}: {text}</translation>
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
</context>
<context>
    <name>CensusSheet</name>
    <message>
        <source>Census of the ward</source>
        <translation>Censo do serviço</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Doentes</translation>
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
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>Alergias</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>A saber</translation>
    </message>
    <message>
        <source>No patient is known here.</source>
        <translation>Nenhum doente é conhecido aqui.</translation>
    </message>
    <message>
        <source>fasting</source>
        <translation>em jejum</translation>
    </message>
    <message>
        <source>name like bed {beds}</source>
        <translation>nome parecido com a cama {beds}</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>saiu</translation>
    </message>
</context>
<context>
    <name>DrillPaper</name>
    <message>
        <source>Report of an emergency drill</source>
        <translation>Relatório de um simulacro de contingência</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Realizado</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Pontuação</translation>
    </message>
</context>
<context>
    <name>EmergencyPaper</name>
    <message>
        <source>Report of the emergency</source>
        <translation>Relatório da contingência</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Posto</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Começou</translation>
    </message>
</context>
<context>
    <name>Envelope</name>
    <message>
        <source>Sealed emergency account</source>
        <translation>Conta de contingência selada</translation>
    </message>
    <message>
        <source>Workstation</source>
        <translation>Posto de trabalho</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Função</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Feito</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>Aberto por</translation>
    </message>
    <message>
        <source>Date, time</source>
        <translation>Data, hora</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>It opens at this workstation only, and only while central cannot be reached.</source>
        <translation>Só abre neste posto de trabalho, e só enquanto o sistema central estiver inacessível.</translation>
    </message>
    <message>
        <source>Type your own name and the reason: both stand beside everything you do.</source>
        <translation>Escreva o seu nome e o motivo: ambos ficam ao lado de tudo o que fizer.</translation>
    </message>
    <message>
        <source>Opening is recorded. After the outage IT seals a new envelope; the ward lead reviews what was done.</source>
        <translation>A abertura fica registada. Após a falha a informática sela um novo envelope; o responsável do serviço revê o que foi feito.</translation>
    </message>
    <message>
        <source>Fold, seal, sign across the seal, and keep it locked. A broken seal is reported at once.</source>
        <translation>Dobre, sele, assine sobre o selo e guarde fechado à chave. Um selo partido comunica-se de imediato.</translation>
    </message>
</context>
<context>
    <name>EventPaper</name>
    <message>
        <source>Adverse event report</source>
        <translation>Notificação de evento adverso</translation>
    </message>
    <message>
        <source>No report about this patient is here.</source>
        <translation>Não há aqui notificação sobre este doente.</translation>
    </message>
</context>
<context>
    <name>FormPaper</name>
    <message>
        <source>Ordered by</source>
        <translation>Prescrito por</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Urgência</translation>
    </message>
    <message>
        <source>Indication</source>
        <translation>Indicação</translation>
    </message>
    <message>
        <source>Site and side</source>
        <translation>Local e lado</translation>
    </message>
    <message>
        <source>Clinical summary</source>
        <translation>Resumo clínico</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Itens</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observação</translation>
    </message>
    <message>
        <source>unknown, please ask: {blank}</source>
        <translation>desconhecido, pergunte: {blank}</translation>
    </message>
    <message>
        <source>Doses</source>
        <translation>Doses</translation>
    </message>
    <message>
        <source>{count} doses, one a day</source>
        <translation>{count} doses, uma por dia</translation>
    </message>
    <message>
        <source>Decoction</source>
        <translation>Decocção</translation>
    </message>
    <message>
        <source>Decocted</source>
        <translation>Decocção</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Utilização</translation>
    </message>
    <message>
        <source>Chinese herbal prescription</source>
        <translation>Receita de plantas medicinais chinesas</translation>
    </message>
    <message>
        <source>Laboratory request</source>
        <translation>Pedido de análises</translation>
    </message>
    <message>
        <source>Examination request</source>
        <translation>Pedido de exame</translation>
    </message>
    <message>
        <source>Pathology request</source>
        <translation>Pedido de anatomia patológica</translation>
    </message>
    <message>
        <source>Surgery request</source>
        <translation>Pedido de cirurgia</translation>
    </message>
    <message>
        <source>Therapy request</source>
        <translation>Pedido de terapia</translation>
    </message>
    <message>
        <source>Nursing request</source>
        <translation>Pedido de enfermagem</translation>
    </message>
    <message>
        <source>Blood request</source>
        <translation>Pedido de sangue</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>routine</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>URGENT</source>
        <translation>URGENTE</translation>
    </message>
    <message>
        <source>AT ONCE</source>
        <translation>IMEDIATO</translation>
    </message>
    <message>
        <source>LEFT</source>
        <translation>ESQUERDO</translation>
    </message>
    <message>
        <source>RIGHT</source>
        <translation>DIREITO</translation>
    </message>
    <message>
        <source>BOTH SIDES</source>
        <translation>AMBOS OS LADOS</translation>
    </message>
    <message>
        <source>by the hospital</source>
        <translation>pelo hospital</translation>
    </message>
    <message>
        <source>by the patient</source>
        <translation>pelo doente</translation>
    </message>
    <message>
        <source>No request form and no herbal prescription is in force.</source>
        <translation>Não há formulário de pedido nem receita de fitoterapia em vigor.</translation>
    </message>
    <message>
        <source>Prov. no.</source>
        <translation>N.º prov.</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Médico</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Verificado por</translation>
    </message>
    <message>
        <source>Done by, time</source>
        <translation>Feito por, hora</translation>
    </message>
    <message>
        <source>Request forms and herbal prescriptions</source>
        <translation>Formulários de pedido e receitas de fitoterapia</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>group {n}/{of}</source>
        <translation>grupo {n}/{of}</translation>
    </message>
    <message>
        <source>as needed</source>
        <translation>em SOS</translation>
    </message>
    <message>
        <source>use before {time}</source>
        <translation>usar antes de {time}</translation>
    </message>
    <message>
        <source>prepared apart: label {place} of {of}</source>
        <translation>preparado à parte: etiqueta {place} de {of}</translation>
    </message>
    <message>
        <source>volume {n} mL</source>
        <translation>volume {n} mL</translation>
    </message>
    <message>
        <source>long</source>
        <translation>contínua</translation>
    </message>
    <message>
        <source>once</source>
        <translation>única</translation>
    </message>
    <message>
        <source>HIGH ALERT</source>
        <translation>ALTO RISCO</translation>
    </message>
    <message>
        <source>NOT VERIFIED</source>
        <translation>NÃO VERIFICADO</translation>
    </message>
    <message>
        <source>PATIENT IS FASTING</source>
        <translation>DOENTE EM JEJUM</translation>
    </message>
    <message>
        <source>Pack: {note}</source>
        <translation>Embalagem: {note}</translation>
    </message>
    <message>
        <source>prepared</source>
        <translation>preparado</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>verificado</translation>
    </message>
    <message>
        <source>given</source>
        <translation>administrado</translation>
    </message>
    <message>
        <source>prepared at</source>
        <translation>preparado às</translation>
    </message>
    <message>
        <source>use before</source>
        <translation>usar antes de</translation>
    </message>
    <message>
        <source>URGENT</source>
        <translation>URGENTE</translation>
    </message>
    <message>
        <source>collected at</source>
        <translation>colhido às</translation>
    </message>
    <message>
        <source>collected by</source>
        <translation>colhido por</translation>
    </message>
    <message>
        <source>ALLERGY: {names}</source>
        <translation>ALERGIA: {names}</translation>
    </message>
    <message>
        <source>admitted {time}</source>
        <translation>admitido {time}</translation>
    </message>
    <message>
        <source>doctor {name}</source>
        <translation>médico {name}</translation>
    </message>
    <message>
        <source>nurse {name}</source>
        <translation>enfermeiro {name}</translation>
    </message>
    <message>
        <source>Infusion</source>
        <translation>Perfusão</translation>
    </message>
    <message>
        <source>By mouth</source>
        <translation>Via oral</translation>
    </message>
    <message>
        <source>Injection</source>
        <translation>Injeção</translation>
    </message>
    <message>
        <source>Nebuliser</source>
        <translation>Nebulizador</translation>
    </message>
    <message>
        <source>Specimen</source>
        <translation>Amostra</translation>
    </message>
    <message>
        <source>Wristband</source>
        <translation>Pulseira</translation>
    </message>
    <message>
        <source>Bed card</source>
        <translation>Cartão de cama</translation>
    </message>
    <message>
        <source>Infusion patrol card</source>
        <translation>Cartão de vigilância da perfusão</translation>
    </message>
    <message>
        <source>COPY {n}</source>
        <translation>CÓPIA {n}</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Débito</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>Reação</translation>
    </message>
    <message>
        <source>Nurse</source>
        <translation>Enfermeiro</translation>
    </message>
    <message>
        <source>born {date}</source>
        <translation>nasc. {date}</translation>
    </message>
    <message>
        <source>came {time}</source>
        <translation>entrou {time}</translation>
    </message>
    <message>
        <source>Nothing to print was found for this choice.</source>
        <translation>Nada a imprimir para esta escolha.</translation>
    </message>
    <message>
        <source>Labels and cards</source>
        <translation>Etiquetas e cartões</translation>
    </message>
</context>
<context>
    <name>LabourPaper</name>
    <message>
        <source>Labour chart</source>
        <translation>Partograma</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>Todos os registos</translation>
    </message>
</context>
<context>
    <name>MarSheet</name>
    <message>
        <source>Medication administration record</source>
        <translation>Registo de administração de medicamentos</translation>
    </message>
    <message>
        <source>Drug, dose, way, how often</source>
        <translation>Medicamento, dose, via, frequência</translation>
    </message>
    <message>
        <source>No drug order in force is known here.</source>
        <translation>Não se conhece aqui prescrição de medicamento em vigor.</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminada</translation>
    </message>
    <message>
        <source>ON HOLD: do not give</source>
        <translation>EM SUSPENSO: não administrar</translation>
    </message>
    <message>
        <source>fasting</source>
        <translation>em jejum</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>não verificada</translation>
    </message>
    <message>
        <source>two people</source>
        <translation>duas pessoas</translation>
    </message>
    <message>
        <source>Sign in the box: time, initials. Not given: X and why. A column is two hours.</source>
        <translation>Assine na quadrícula: hora, iniciais. Não administrado: X e porquê. Uma coluna são duas horas.</translation>
    </message>
    <message>
        <source>Charted without an order here: {time} {name}</source>
        <translation>Registado sem prescrição aqui: {time} {name}</translation>
    </message>
</context>
<context>
    <name>NumberList</name>
    <message>
        <source>Page numbers of the day</source>
        <translation>Números de página do dia</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Anulado</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Printed: time, by</source>
        <translation>Impresso: hora, por</translation>
    </message>
    <message>
        <source>Void: time, by, why</source>
        <translation>Anulado: hora, por, porquê</translation>
    </message>
    <message>
        <source>No page was numbered today.</source>
        <translation>Hoje nenhuma página foi numerada.</translation>
    </message>
    <message>
        <source>VOID</source>
        <translation>ANULADA</translation>
    </message>
</context>
<context>
    <name>NursingSheets</name>
    <message>
        <source>Printed by</source>
        <translation>Impresso por</translation>
    </message>
    <message>
        <source>Nursing record</source>
        <translation>Registo de enfermagem</translation>
    </message>
    <message>
        <source>Handover of the ward (nursing)</source>
        <translation>Passagem de turno do serviço (enfermagem)</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Ainda nada está escrito.</translation>
    </message>
    <message>
        <source>signed beside: {names}</source>
        <translation>assinado ao lado: {names}</translation>
    </message>
    <message>
        <source>correction: {reason}</source>
        <translation>correção: {reason}</translation>
    </message>
    <message>
        <source>(corrected later)</source>
        <translation>(corrigido depois)</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Turno</translation>
    </message>
    <message>
        <source>Confidential:</source>
        <translation>Confidencial:</translation>
    </message>
    <message>
        <source>destroy after use</source>
        <translation>destruir após utilização</translation>
    </message>
    <message>
        <source>Counts of the shift</source>
        <translation>Contagens do turno</translation>
    </message>
    <message>
        <source>No handover is known.</source>
        <translation>Não se conhece passagem de turno.</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Ward</source>
        <translation>Serviço</translation>
    </message>
    <message>
        <source>Printed {time}&#x3000;{by} · station {station}&#x3000;copy {copy} of {copies}</source>
        <translation>Impresso {time}&#x3000;{by} · posto {station}&#x3000;cópia {copy} de {copies}</translation>
    </message>
    <message>
        <source>Data as of {time} ({age} old at print)</source>
        <translation>Dados de {time} (com {age} ao imprimir)</translation>
    </message>
    <message>
        <source>page {page} of {pages}</source>
        <translation>página {page} de {pages}</translation>
    </message>
    <message>
        <source>The page number is given when it is printed.</source>
        <translation>O número de página é dado ao imprimir.</translation>
    </message>
    <message>
        <source>To be entered after recovery (number and line of this sheet)</source>
        <translation>A introduzir após a recuperação (número e linha desta folha)</translation>
    </message>
    <message>
        <source>Reconciled by</source>
        <translation>Reconciliado por</translation>
    </message>
    <message>
        <source>Date, time</source>
        <translation>Data, hora</translation>
    </message>
    <message>
        <source>Long-term order sheet</source>
        <translation>Folha de prescrições contínuas</translation>
    </message>
    <message>
        <source>One-off order sheet</source>
        <translation>Folha de prescrições únicas</translation>
    </message>
    <message>
        <source>Provisional no.</source>
        <translation>N.º provisório</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Prescrito</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Prescrição</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Médico</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Verificado por</translation>
    </message>
    <message>
        <source>Done at</source>
        <translation>Feito às</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Feito por</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Descontinuada</translation>
    </message>
    <message>
        <source>Stopped by</source>
        <translation>Descontinuado por</translation>
    </message>
    <message>
        <source>Done / checked</source>
        <translation>Feito / verificado</translation>
    </message>
    <message>
        <source>STOPS {time}</source>
        <translation>TERMINA {time}</translation>
    </message>
    <message>
        <source>not yet confirmed by central</source>
        <translation>ainda não confirmado pelo sistema central</translation>
    </message>
    <message>
        <source>prov.</source>
        <translation>prov.</translation>
    </message>
    <message>
        <source>—— nothing below ——</source>
        <translation>—— nada abaixo ——</translation>
    </message>
    <message>
        <source>—— continued on the next page ——</source>
        <translation>—— continua na página seguinte ——</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Idade</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Nasc.</translation>
    </message>
    <message>
        <source>Bed</source>
        <translation>Cama</translation>
    </message>
    <message>
        <source>Admission no.</source>
        <translation>N.º de admissão</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>Diagnosis {names}</source>
        <translation>Diagnóstico {names}</translation>
    </message>
    <message>
        <source>ALLERGY</source>
        <translation>ALERGIA</translation>
    </message>
    <message>
        <source>QR: {count} provisional numbers, patient number, snapshot time, check value</source>
        <translation>QR: {count} números provisórios, número do doente, hora da cópia, valor de controlo</translation>
    </message>
    <message>
        <source>Doctor signs</source>
        <translation>Assinatura do médico</translation>
    </message>
    <message>
        <source>Nurse signs</source>
        <translation>Assinatura do enfermeiro</translation>
    </message>
    <message>
        <source>Central&apos;s number</source>
        <translation>Número do sistema central</translation>
    </message>
    <message>
        <source>data as of {time}</source>
        <translation>dados de {time}</translation>
    </message>
    <message>
        <source>DRILL</source>
        <translation>SIMULACRO</translation>
    </message>
    <message>
        <source>Drill since {time} · {as_of}</source>
        <translation>Simulacro desde {time} · {as_of}</translation>
    </message>
    <message>
        <source>Fictitious patients. This page is void: carry out nothing of it.</source>
        <translation>Doentes fictícios. Esta página não é válida: não execute nada dela.</translation>
    </message>
    <message>
        <source>DRILL · VOID</source>
        <translation>SIMULACRO · ANULADO</translation>
    </message>
    <message>
        <source>Drill · void · fictitious patients</source>
        <translation>Simulacro · anulado · doentes fictícios</translation>
    </message>
    <message>
        <source>READ-ONLY COPY</source>
        <translation>CÓPIA SÓ DE LEITURA</translation>
    </message>
    <message>
        <source>A copy to read from. Nothing can be entered at this station now.</source>
        <translation>Uma cópia para ler. Agora nada se pode introduzir neste posto.</translation>
    </message>
    <message>
        <source>COPY</source>
        <translation>CÓPIA</translation>
    </message>
    <message>
        <source>Read-only copy · not live</source>
        <translation>Cópia só de leitura · não é em tempo real</translation>
    </message>
    <message>
        <source>Copy made {time} · {as_of}</source>
        <translation>Cópia feita {time} · {as_of}</translation>
    </message>
    <message>
        <source>WARD PACK · COPY</source>
        <translation>PACOTE DO SERVIÇO · CÓPIA</translation>
    </message>
    <message>
        <source>What came later is not in it. Write down what you do; it is entered afterwards.</source>
        <translation>O que veio depois não está nela. Escreva o que fizer; introduz-se depois.</translation>
    </message>
    <message>
        <source>Ward pack · copy · not live</source>
        <translation>Pacote do serviço · cópia · não é em tempo real</translation>
    </message>
    <message>
        <source>Central answers again; emergency since {time} · {as_of}</source>
        <translation>O sistema central responde de novo; contingência desde {time} · {as_of}</translation>
    </message>
    <message>
        <source>EMERGENCY SHEET</source>
        <translation>FOLHA DE CONTINGÊNCIA</translation>
    </message>
    <message>
        <source>Provisional numbers are not confirmed by central; replace and collect this page after recovery.</source>
        <translation>Os números provisórios não estão confirmados pelo sistema central; substitua e recolha esta página após a recuperação.</translation>
    </message>
    <message>
        <source>PROVISIONAL</source>
        <translation>PROVISÓRIO</translation>
    </message>
    <message>
        <source>Emergency · provisional · not confirmed by central</source>
        <translation>Contingência · provisório · não confirmado pelo sistema central</translation>
    </message>
    <message>
        <source>Emergency order sheet (one-off and long-term)</source>
        <translation>Folha de prescrições de contingência (únicas e contínuas)</translation>
    </message>
    <message>
        <source>Order sheet (drill, void)</source>
        <translation>Folha de prescrições (simulacro, anulada)</translation>
    </message>
    <message>
        <source>Order sheet (long-term and one-off)</source>
        <translation>Folha de prescrições (contínuas e únicas)</translation>
    </message>
    <message>
        <source>Order sheet</source>
        <translation>Folha de prescrições</translation>
    </message>
    <message>
        <source>Long-term orders</source>
        <translation>Prescrições contínuas</translation>
    </message>
    <message>
        <source>One-off orders</source>
        <translation>Prescrições únicas</translation>
    </message>
    <message>
        <source>Discharge medicines</source>
        <translation>Medicação de alta</translation>
    </message>
    <message>
        <source>Orders whose term central did not say</source>
        <translation>Prescrições cujo prazo o sistema central não indicou</translation>
    </message>
    <message>
        <source>{section} (continued)</source>
        <translation>{section} (continuação)</translation>
    </message>
    <message>
        <source>STOPPED</source>
        <translation>DESCONTINUADA</translation>
    </message>
    <message>
        <source>NOT USED</source>
        <translation>NÃO USADA</translation>
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
        <source>CONFLICT, decide first</source>
        <translation>CONFLITO, decida primeiro</translation>
    </message>
    <message>
        <source>REFUSED by central</source>
        <translation>RECUSADA pelo sistema central</translation>
    </message>
    <message>
        <source>UNCLEAR, being asked</source>
        <translation>INCERTO, a ser consultado</translation>
    </message>
    <message>
        <source>ON HOLD</source>
        <translation>EM SUSPENSO</translation>
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
        <source>other</source>
        <translation>outro</translation>
    </message>
    <message>
        <source>No known allergies</source>
        <translation>Sem alergias conhecidas</translation>
    </message>
    <message>
        <source>Allergies not recorded: ask the patient</source>
        <translation>Alergias não registadas: pergunte ao doente</translation>
    </message>
    <message>
        <source>Allergies could not be read: ask the patient</source>
        <translation>Alergias não lidas: pergunte ao doente</translation>
    </message>
</context>
<context>
    <name>PaperView</name>
    <message>
        <source>Being laid out …</source>
        <translation>A paginar…</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Prescriptions</source>
        <translation>Receitas</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>Void: {reason}</source>
        <translation>Anulado: {reason}</translation>
    </message>
    <message>
        <source>its skin test is positive</source>
        <translation>o seu teste cutâneo é positivo</translation>
    </message>
    <message>
        <source>no negative skin test yet</source>
        <translation>ainda sem teste cutâneo negativo</translation>
    </message>
    <message>
        <source>rejected by the pharmacist</source>
        <translation>recusado pelo farmacêutico</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>em suspenso</translation>
    </message>
    <message>
        <source>waits for a decision</source>
        <translation>aguarda decisão</translation>
    </message>
    <message>
        <source>refused by central</source>
        <translation>recusado pelo sistema central</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>anulado</translation>
    </message>
    <message>
        <source>Prescription · {kind} ({paper})</source>
        <translation>Receita · {kind} ({paper})</translation>
    </message>
    <message>
        <source>Not to be dispensed: {name} ({reason})</source>
        <translation>A não dispensar: {name} ({reason})</translation>
    </message>
    <message>
        <source>Doctor {name}&#x3000;Checked ________&#x3000;Dispensed ________</source>
        <translation>Médico {name}&#x3000;Verificado ________&#x3000;Dispensado ________</translation>
    </message>
    <message>
        <source>Identity no. of the patient: {number}</source>
        <translation>N.º de identificação do doente: {number}</translation>
    </message>
    <message>
        <source>Collected by: {name}&#x3000;Identity no.: {number}</source>
        <translation>Levantado por: {name}&#x3000;N.º de identificação: {number}</translation>
    </message>
    <message>
        <source>packs not said</source>
        <translation>embalagens não indicadas</translation>
    </message>
    <message>
        <source>{count} doses of it</source>
        <translation>{count} doses dele</translation>
    </message>
    <message>
        <source>VOID</source>
        <translation>ANULADA</translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message>
        <source>Page before</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página seguinte</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Pré-visualizar</translation>
    </message>
    <message>
        <source>page {page} of {pages}</source>
        <translation>página {page} de {pages}</translation>
    </message>
</context>
<context>
    <name>PrintSide</name>
    <message>
        <source>Copies</source>
        <translation>Cópias</translation>
    </message>
    <message>
        <source>Language of this print</source>
        <translation>Língua desta impressão</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Impressora</translation>
    </message>
    <message>
        <source>This PC has no printer. Put the sheet into the queue, where it waits for one; or save it as PDF and print it elsewhere.</source>
        <translation>Este PC não tem impressora. Ponha a folha na fila, onde espera por uma; ou guarde-a em PDF e imprima noutro lado.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Into the queue</source>
        <translation>Para a fila</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Ficheiro</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar em PDF</translation>
    </message>
    <message>
        <source>It waits in the print queue of this PC.</source>
        <translation>Aguarda na fila de impressão deste PC.</translation>
    </message>
    <message>
        <source>Done: {pages} pages, {place}</source>
        <translation>Feito: {pages} páginas, {place}</translation>
    </message>
    <message>
        <source>Page numbers {first} to {last}</source>
        <translation>Números de página {first} a {last}</translation>
    </message>
</context>
<context>
    <name>Reorganised</name>
    <message>
        <source>Reorganised long-term orders</source>
        <translation>Prescrições contínuas reorganizadas</translation>
    </message>
    <message>
        <source>Reorganised {time} by {name}: only what is in force follows</source>
        <translation>Reorganizado {time} por {name}: segue-se só o que está em vigor</translation>
    </message>
</context>
<context>
    <name>SummarySheet</name>
    <message>
        <source>Patient summary</source>
        <translation>Resumo do doente</translation>
    </message>
    <message>
        <source>Nothing is known here.</source>
        <translation>Nada é conhecido aqui.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Internamento</translation>
    </message>
    <message>
        <source>Diagnoses</source>
        <translation>Diagnósticos</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>A saber</translation>
    </message>
    <message>
        <source>Last measured</source>
        <translation>Última medição</translation>
    </message>
    <message>
        <source>Runs now</source>
        <translation>A correr agora</translation>
    </message>
    <message>
        <source>Skin tests</source>
        <translation>Testes cutâneos</translation>
    </message>
    <message>
        <source>Results outside of the usual range, newest of each</source>
        <translation>Resultados fora do intervalo habitual, o mais recente de cada</translation>
    </message>
    <message>
        <source>Admitted {time} · doctor {doctor} · nurse {nurse}</source>
        <translation>Admitido {time} · médico {doctor} · enfermeiro {nurse}</translation>
    </message>
    <message>
        <source>Name easily mixed up with bed {beds}</source>
        <translation>Nome fácil de confundir com a cama {beds}</translation>
    </message>
    <message>
        <source>(not yet at central)</source>
        <translation>(ainda não no sistema central)</translation>
    </message>
    <message>
        <source>{names} · since {time} · rate {rate}</source>
        <translation>{names} · desde {time} · débito {rate}</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>em pausa</translation>
    </message>
    <message>
        <source>AT A CRITICAL LIMIT OF THE PACK, NOT FLAGGED BY THE LABORATORY</source>
        <translation>NUM LIMITE CRÍTICO DO PACOTE, NÃO ASSINALADO PELO LABORATÓRIO</translation>
    </message>
    <message>
        <source>CRITICAL</source>
        <translation>CRÍTICO</translation>
    </message>
    <message>
        <source>{count} more are not on this page.</source>
        <translation>mais {count} não estão nesta página.</translation>
    </message>
</context>
<context>
    <name>WardPack</name>
    <message>
        <source>Ward pack: everything on paper</source>
        <translation>Pacote do serviço: tudo em papel</translation>
    </message>
    <message>
        <source>MAR of the whole ward</source>
        <translation>Registo de administração de todo o serviço</translation>
    </message>
</context>
</TS>
