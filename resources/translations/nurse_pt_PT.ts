<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_PT">
<context>
    <name>AfterDesk</name>
    <message>
        <source>Look at, change, end the infusion</source>
        <translation>Observar, alterar, terminar a perfusão</translation>
    </message>
    <message>
        <source>Ask for the dose</source>
        <translation>Pedir a dose</translation>
    </message>
    <message>
        <source>Say what it did</source>
        <translation>Dizer que efeito teve</translation>
    </message>
    <message>
        <source>Rate ({unit})</source>
        <translation>Débito ({unit})</translation>
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
        <source>The infusion</source>
        <translation>A perfusão</translation>
    </message>
    <message>
        <source>What the dose did</source>
        <translation>Que efeito teve a dose</translation>
    </message>
    <message>
        <source>In words, score before and after</source>
        <translation>Por palavras, pontuação antes e depois</translation>
    </message>
    <message>
        <source>The dose is missing</source>
        <translation>A dose falta</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Porquê</translation>
    </message>
    <message>
        <source>ask the pharmacy</source>
        <translation>pedir à farmácia</translation>
    </message>
    <message>
        <source>ask the doctor</source>
        <translation>perguntar ao médico</translation>
    </message>
    <message>
        <source>it came</source>
        <translation>chegou</translation>
    </message>
    <message>
        <source>not wanted any more</source>
        <translation>já não é necessária</translation>
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
    <name>AfterForms</name>
    <message>
        <source>Choose what was done.</source>
        <translation>Escolha o que foi feito.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Diga porquê.</translation>
    </message>
    <message>
        <source>Type the new rate.</source>
        <translation>Escreva o novo débito.</translation>
    </message>
    <message>
        <source>Rate: type a number above 0.</source>
        <translation>Débito: escreva um número superior a 0.</translation>
    </message>
    <message>
        <source>How much ran in, in mL? 0 for nothing.</source>
        <translation>Quanto correu, em mL? 0 se nada.</translation>
    </message>
    <message>
        <source>Volume: type a number.</source>
        <translation>Volume: escreva um número.</translation>
    </message>
    <message>
        <source>Choose what the dose did.</source>
        <translation>Escolha que efeito teve a dose.</translation>
    </message>
    <message>
        <source>Say in words what you saw.</source>
        <translation>Diga por palavras o que viu.</translation>
    </message>
    <message>
        <source>Choose whom to ask, or how the request ended.</source>
        <translation>Escolha a quem pedir, ou como terminou o pedido.</translation>
    </message>
    <message>
        <source>It was asked for already and is still open.</source>
        <translation>Já foi pedida e continua em aberto.</translation>
    </message>
    <message>
        <source>Nothing open was asked for.</source>
        <translation>Nada em aberto foi pedido.</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation>Falta algo.</translation>
    </message>
</context>
<context>
    <name>BedCard</name>
    <message>
        <source>Waiting</source>
        <translation>A aguardar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Seguinte</translation>
    </message>
    <message>
        <source>drug: see F4</source>
        <translation>medicamento: ver F4</translation>
    </message>
    <message>
        <source>Nothing due</source>
        <translation>Nada previsto</translation>
    </message>
    <message>
        <source>Allergy</source>
        <translation>Alergia</translation>
    </message>
    <message>
        <source>Allergy not recorded</source>
        <translation>Alergia não registada</translation>
    </message>
    <message>
        <source>Allergy not read here</source>
        <translation>Alergia não lida aqui</translation>
    </message>
    <message>
        <source>Leaves today</source>
        <translation>Sai hoje</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transferência</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Cirurgia</translation>
    </message>
    <message>
        <source>Critical value {count}</source>
        <translation>Valor crítico {count}</translation>
    </message>
    <message>
        <source>Vfy {count}</source>
        <translation>Ver {count}</translation>
    </message>
    <message>
        <source>Give {count}</source>
        <translation>Adm {count}</translation>
    </message>
    <message>
        <source>Vit</source>
        <translation>SV</translation>
    </message>
    <message>
        <source>Ass {count}</source>
        <translation>Av {count}</translation>
    </message>
    <message>
        <source>Bed {label}</source>
        <translation>Cama {label}</translation>
    </message>
    <message>
        <source>Not usable now</source>
        <translation>Agora não utilizável</translation>
    </message>
    <message>
        <source>Not ready yet</source>
        <translation>Ainda não pronta</translation>
    </message>
    <message>
        <source>Kept for a patient</source>
        <translation>Reservada para um doente</translation>
    </message>
    <message>
        <source>Paid for with the room</source>
        <translation>Paga com o quarto</translation>
    </message>
    <message>
        <source>Taken; by whom is not known here</source>
        <translation>Ocupada; não se sabe aqui por quem</translation>
    </message>
    <message>
        <source>Free for a patient</source>
        <translation>Livre para um doente</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fechada</translation>
    </message>
    <message>
        <source>Cleaning</source>
        <translation>Em limpeza</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Reservada</translation>
    </message>
    <message>
        <source>Whole room</source>
        <translation>Quarto inteiro</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Ocupada</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vazia</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Anunciado</translation>
    </message>
    <message>
        <source>Expected {time}</source>
        <translation>Esperado {time}</translation>
    </message>
    <message>
        <source>Mix-up {beds}</source>
        <translation>Confundível {beds}</translation>
    </message>
    <message>
        <source>Bed said not ready: look</source>
        <translation>Cama dada como não pronta: ver</translation>
    </message>
    <message>
        <source>Two in this bed: {names}</source>
        <translation>Dois nesta cama: {names}</translation>
    </message>
    <message>
        <source>Child of {name}</source>
        <translation>Filho de {name}</translation>
    </message>
    <message>
        <source>Before: {names}</source>
        <translation>Antes: {names}</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Partilhada</translation>
    </message>
    <message>
        <source>Borrowed bed</source>
        <translation>Cama emprestada</translation>
    </message>
    <message>
        <source>With {names}</source>
        <translation>Com {names}</translation>
    </message>
    <message>
        <source>S</source>
        <translation>E</translation>
    </message>
    <message>
        <source>1</source>
        <translation>1</translation>
    </message>
    <message>
        <source>2</source>
        <translation>2</translation>
    </message>
    <message>
        <source>3</source>
        <translation>3</translation>
    </message>
</context>
<context>
    <name>BedGrid</name>
    <message>
        <source>Beds of the ward</source>
        <translation>Camas do serviço</translation>
    </message>
</context>
<context>
    <name>BedHover</name>
    <message>
        <source>day {day}</source>
        <translation>dia {day}</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>Admitido</translation>
    </message>
    <message>
        <source>Doctor, nurse</source>
        <translation>Médico, enfermeiro</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>After delivery</source>
        <translation>Pós-parto</translation>
    </message>
    <message>
        <source>Post-op</source>
        <translation>Pós-op.</translation>
    </message>
    <message>
        <source>Diet</source>
        <translation>Dieta</translation>
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
        <source>Allergies</source>
        <translation>Alergias</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>nenhum registado</translation>
    </message>
    <message>
        <source>Who pays</source>
        <translation>Quem paga</translation>
    </message>
    <message>
        <source>Prepayment left</source>
        <translation>Pré-pagamento restante</translation>
    </message>
    <message>
        <source>Bed {label}</source>
        <translation>Cama {label}</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Reservada</translation>
    </message>
</context>
<context>
    <name>BedMapPage</name>
    <message>
        <source>Bed map</source>
        <translation>Mapa de camas</translation>
    </message>
    <message>
        <source>digits</source>
        <translation>algarismos</translation>
    </message>
    <message>
        <source>jump to bed, as 1 2 ↵</source>
        <translation>ir para a cama, como 1 2 ↵</translation>
    </message>
    <message>
        <source>open patient</source>
        <translation>abrir doente</translation>
    </message>
    <message>
        <source>verify orders</source>
        <translation>verificar prescrições</translation>
    </message>
    <message>
        <source>give</source>
        <translation>administrar</translation>
    </message>
    <message>
        <source>vital signs</source>
        <translation>sinais vitais</translation>
    </message>
    <message>
        <source>oral order</source>
        <translation>prescrição verbal</translation>
    </message>
    <message>
        <source>assess a risk</source>
        <translation>avaliar um risco</translation>
    </message>
    <message>
        <source>move, bed</source>
        <translation>mover, cama</translation>
    </message>
    <message>
        <source>more about the bed</source>
        <translation>mais sobre a cama</translation>
    </message>
    <message>
        <source>names masked</source>
        <translation>nomes ocultos</translation>
    </message>
    <message>
        <source>sort</source>
        <translation>ordenar</translation>
    </message>
    <message>
        <source>all, mine</source>
        <translation>todos, meus</translation>
    </message>
    <message>
        <source>Beds</source>
        <translation>Camas</translation>
    </message>
    <message>
        <source>Beds of this filter</source>
        <translation>Camas deste filtro</translation>
    </message>
    <message>
        <source>To do {count} · overdue {late}</source>
        <translation>Por fazer {count} · em atraso {late}</translation>
    </message>
    <message>
        <source>Bed {typed}_ ↵</source>
        <translation>Cama {typed}_ ↵</translation>
    </message>
    <message>
        <source>No bed {bed} in this ward</source>
        <translation>Não há cama {bed} neste serviço</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>Todos {count}</translation>
    </message>
    <message>
        <source>Mine {count}</source>
        <translation>Meus {count}</translation>
    </message>
    <message>
        <source>Ill {count}</source>
        <translation>Graves {count}</translation>
    </message>
    <message>
        <source>Level 1 up {count}</source>
        <translation>Nível 1 ou mais {count}</translation>
    </message>
    <message>
        <source>Fever {count}</source>
        <translation>Febre {count}</translation>
    </message>
    <message>
        <source>To verify {count} patients</source>
        <translation>Por verificar: {count} doentes</translation>
    </message>
    <message>
        <source>Due {count} patients</source>
        <translation>Previstas: {count} doentes</translation>
    </message>
    <message>
        <source>Allergy {count}</source>
        <translation>Alergia {count}</translation>
    </message>
    <message>
        <source>Isolation {count}</source>
        <translation>Isolamento {count}</translation>
    </message>
    <message>
        <source>New today {count}</source>
        <translation>Novos hoje {count}</translation>
    </message>
    <message>
        <source>Empty {count}</source>
        <translation>Vazias {count}</translation>
    </message>
    <message>
        <source>Sort: bed</source>
        <translation>Ordem: cama</translation>
    </message>
    <message>
        <source>Sort: illest first</source>
        <translation>Ordem: mais graves primeiro</translation>
    </message>
    <message>
        <source>Sort: overdue first</source>
        <translation>Ordem: em atraso primeiro</translation>
    </message>
    <message>
        <source>Sort: nursing level</source>
        <translation>Ordem: nível de cuidados</translation>
    </message>
</context>
<context>
    <name>BedMenu</name>
    <message>
        <source>Verify orders</source>
        <translation>Verificar prescrições</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>Administrar</translation>
    </message>
    <message>
        <source>Vital signs</source>
        <translation>Sinais vitais</translation>
    </message>
    <message>
        <source>Assess a risk</source>
        <translation>Avaliar um risco</translation>
    </message>
    <message>
        <source>Temperature chart</source>
        <translation>Gráfico de temperatura</translation>
    </message>
    <message>
        <source>Wristband, bed card, labels</source>
        <translation>Pulseira, cartão de cama, etiquetas</translation>
    </message>
    <message>
        <source>Admit into this bed…</source>
        <translation>Admitir nesta cama…</translation>
    </message>
    <message>
        <source>Another bed, swap…</source>
        <translation>Outra cama, troca…</translation>
    </message>
    <message>
        <source>To another ward…</source>
        <translation>Para outro serviço…</translation>
    </message>
    <message>
        <source>Leaves the ward…</source>
        <translation>Sai do serviço…</translation>
    </message>
    <message>
        <source>Register a newborn…</source>
        <translation>Registar recém-nascido…</translation>
    </message>
    <message>
        <source>Where he lay…</source>
        <translation>Onde esteve…</translation>
    </message>
    <message>
        <source>State of the bed…</source>
        <translation>Estado da cama…</translation>
    </message>
</context>
<context>
    <name>Bedside</name>
    <message>
        <source>Scan your badge</source>
        <translation>Leia o seu cartão.</translation>
    </message>
    <message>
        <source>Or type your staff number and press Enter.</source>
        <translation>Ou escreva o seu número mecanográfico e prima Enter.</translation>
    </message>
    <message>
        <source>Scan the wristband</source>
        <translation>Leia a pulseira</translation>
    </message>
    <message>
        <source>Without a scanner: N, two identifiers. A bed number is none.</source>
        <translation>Sem leitor: N, dois identificadores. O número da cama não conta.</translation>
    </message>
    <message>
        <source>Scan the label</source>
        <translation>Leia a etiqueta</translation>
    </message>
    <message>
        <source>{count} doses can be given now. Without a label: L.</source>
        <translation>{count} doses podem ser administradas agora. Sem etiqueta: L.</translation>
    </message>
    <message>
        <source>The patient is fasting.</source>
        <translation>O doente está em jejum.</translation>
    </message>
    <message>
        <source>Right, but not now: say why</source>
        <translation>Certo, mas agora não: diga porquê</translation>
    </message>
    <message>
        <source>as needed</source>
        <translation>em SOS</translation>
    </message>
    <message>
        <source>Right: give</source>
        <translation>Certo: administre</translation>
    </message>
    <message>
        <source>Patient, drug, dose, route and time agree ({time}).</source>
        <translation>Doente, medicamento, dose, via e hora conferem ({time}).</translation>
    </message>
    <message>
        <source>{span} after the plan</source>
        <translation>{span} depois do plano</translation>
    </message>
    <message>
        <source>{span} before the plan</source>
        <translation>{span} antes do plano</translation>
    </message>
    <message>
        <source>STOP: do not give</source>
        <translation>PARE: não administre</translation>
    </message>
    <message>
        <source>Not recognised: nothing was done</source>
        <translation>Não reconhecido: nada foi feito</translation>
    </message>
    <message>
        <source>First your badge</source>
        <translation>Primeiro o seu cartão</translation>
    </message>
    <message>
        <source>Then wristband and label.</source>
        <translation>Depois pulseira e etiqueta.</translation>
    </message>
    <message>
        <source>First the wristband</source>
        <translation>Primeiro a pulseira</translation>
    </message>
    <message>
        <source>A label is checked against the patient who is here.</source>
        <translation>Uma etiqueta é conferida com o doente aqui presente.</translation>
    </message>
    <message>
        <source>{code}: scan it again, whole.</source>
        <translation>{code}: leia de novo, por inteiro.</translation>
    </message>
    <message>
        <source>One typed number tells nobody apart</source>
        <translation>Um só número escrito não identifica ninguém</translation>
    </message>
    <message>
        <source>Scan the wristband, or type two different identifiers and say why it was not scanned.</source>
        <translation>Leia a pulseira, ou escreva dois identificadores diferentes e diga porque não foi lida.</translation>
    </message>
    <message>
        <source>This number fits more than one patient: type two identifiers.</source>
        <translation>Este número corresponde a mais de um doente: escreva dois identificadores.</translation>
    </message>
    <message>
        <source>STOP: wrong patient</source>
        <translation>PARE: doente errado</translation>
    </message>
    <message>
        <source>The label is of {whose}. Put it back; it was written down as a near miss.</source>
        <translation>A etiqueta é de {whose}. Reponha-a; ficou registado como quase-erro.</translation>
    </message>
    <message>
        <source>The order of this label was stopped or has ended.</source>
        <translation>A prescrição desta etiqueta foi descontinuada ou terminou.</translation>
    </message>
    <message>
        <source>The order is on hold (skin test or another reason).</source>
        <translation>A prescrição está em suspenso (teste cutâneo ou outro motivo).</translation>
    </message>
    <message>
        <source>The label is not of the order as it stands now: print it anew.</source>
        <translation>A etiqueta não é da prescrição tal como está agora: imprima-a de novo.</translation>
    </message>
    <message>
        <source>Taken home, or of another stay: not given on this ward.</source>
        <translation>Para casa, ou de outro internamento: não se administra neste serviço.</translation>
    </message>
    <message>
        <source>Nobody has checked the order yet: verify it first (F3).</source>
        <translation>Ninguém verificou ainda a prescrição: verifique-a primeiro (F3).</translation>
    </message>
    <message>
        <source>STOP: the group is not complete</source>
        <translation>PARE: o grupo não está completo</translation>
    </message>
    <message>
        <source>{count} of {of} labels of this infusion were scanned ({places}): scan the others.</source>
        <translation>{count} de {of} etiquetas desta perfusão foram lidas ({places}): leia as outras.</translation>
    </message>
    <message>
        <source>The preparation is past its time of use.</source>
        <translation>O preparado passou do prazo de utilização.</translation>
    </message>
    <message>
        <source>A part of this infusion was answered already: what is left is given from the due list (F4).</source>
        <translation>Uma parte desta perfusão já teve resposta: o resto administra-se a partir da lista de doses previstas (F4).</translation>
    </message>
    <message>
        <source>This very dose was answered already: scanned twice.</source>
        <translation>Esta mesma dose já teve resposta: lida duas vezes.</translation>
    </message>
    <message>
        <source>as ordered now</source>
        <translation>como prescrito agora</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Doente</translation>
    </message>
    <message>
        <source>label: {whose}</source>
        <translation>etiqueta: {whose}</translation>
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
        <source>Route</source>
        <translation>Via</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>answered already</source>
        <translation>já com resposta</translation>
    </message>
    <message>
        <source>no wristband</source>
        <translation>sem pulseira</translation>
    </message>
    <message>
        <source>wristband unreadable</source>
        <translation>pulseira ilegível</translation>
    </message>
    <message>
        <source>no label</source>
        <translation>sem etiqueta</translation>
    </message>
    <message>
        <source>label unreadable</source>
        <translation>etiqueta ilegível</translation>
    </message>
    <message>
        <source>scanner broken</source>
        <translation>leitor avariado</translation>
    </message>
    <message>
        <source>rescue</source>
        <translation>reanimação</translation>
    </message>
    <message>
        <source>isolation</source>
        <translation>isolamento</translation>
    </message>
    <message>
        <source>other, in words</source>
        <translation>outro, por palavras</translation>
    </message>
    <message>
        <source>wrong patient</source>
        <translation>doente errado</translation>
    </message>
    <message>
        <source>wrong drug</source>
        <translation>medicamento errado</translation>
    </message>
    <message>
        <source>order changed since the label</source>
        <translation>prescrição alterada desde a etiqueta</translation>
    </message>
    <message>
        <source>wrong route</source>
        <translation>via errada</translation>
    </message>
    <message>
        <source>order stopped or on hold</source>
        <translation>prescrição descontinuada ou em suspenso</translation>
    </message>
    <message>
        <source>preparation past its time</source>
        <translation>preparado fora de prazo</translation>
    </message>
    <message>
        <source>scanned twice</source>
        <translation>lido duas vezes</translation>
    </message>
    <message>
        <source>unknown label</source>
        <translation>etiqueta desconhecida</translation>
    </message>
    <message>
        <source>two results differ</source>
        <translation>dois resultados diferem</translation>
    </message>
</context>
<context>
    <name>BedsideLog</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Drug</source>
        <translation>Medicamento</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verificação</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>no check at the bed</source>
        <translation>sem verificação junto à cama</translation>
    </message>
    <message>
        <source>scanned</source>
        <translation>lido</translation>
    </message>
    <message>
        <source>not scanned</source>
        <translation>não lido</translation>
    </message>
</context>
<context>
    <name>BedsidePage</name>
    <message>
        <source>At the bed</source>
        <translation>Junto à cama</translation>
    </message>
    <message>
        <source>scan again</source>
        <translation>ler de novo</translation>
    </message>
    <message>
        <source>type a code</source>
        <translation>escrever um código</translation>
    </message>
    <message>
        <source>no wristband</source>
        <translation>sem pulseira</translation>
    </message>
    <message>
        <source>no label</source>
        <translation>sem etiqueta</translation>
    </message>
    <message>
        <source>sign</source>
        <translation>assinar</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>não administrada</translation>
    </message>
    <message>
        <source>back, next patient</source>
        <translation>voltar, doente seguinte</translation>
    </message>
    <message>
        <source>Bedside check</source>
        <translation>Verificação junto à cama</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Dose</translation>
    </message>
    <message>
        <source>Answered in the last 24 hours</source>
        <translation>Respondidas nas últimas 24 horas</translation>
    </message>
    <message>
        <source>Answered doses</source>
        <translation>Doses respondidas</translation>
    </message>
    <message>
        <source>{what}. Scan the next label, or the next wristband.</source>
        <translation>{what}. Leia a etiqueta seguinte, ou a pulseira seguinte.</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Registado</translation>
    </message>
    <message>
        <source>First the wristband, or two identifiers (N).</source>
        <translation>Primeiro a pulseira, ou dois identificadores (N).</translation>
    </message>
</context>
<context>
    <name>BedsideWords</name>
    <message>
        <source>Near miss at the bed</source>
        <translation>Quase-erro junto à cama</translation>
    </message>
    <message>
        <source>Infusion looked after</source>
        <translation>Perfusão vigiada</translation>
    </message>
    <message>
        <source>Effect of an as-needed dose</source>
        <translation>Efeito de uma dose em SOS</translation>
    </message>
    <message>
        <source>Missing dose asked for</source>
        <translation>Dose em falta pedida</translation>
    </message>
    <message>
        <source>Request for a dose ended</source>
        <translation>Pedido de dose terminado</translation>
    </message>
</context>
<context>
    <name>DosePanel</name>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>It was given all the same: record it</source>
        <translation>Foi administrada mesmo assim: registe</translation>
    </message>
    <message>
        <source>Give without a scan</source>
        <translation>Administrar sem leitura</translation>
    </message>
    <message>
        <source>Not given: why</source>
        <translation>Não administrada: porquê</translation>
    </message>
    <message>
        <source>Given, sign</source>
        <translation>Administrada, assinar</translation>
    </message>
    <message>
        <source>Not given, sign</source>
        <translation>Não administrada, assinar</translation>
    </message>
    <message>
        <source>Given at (24 h)</source>
        <translation>Administrada às (24 h)</translation>
    </message>
    <message>
        <source>Decided at (24 h)</source>
        <translation>Decidido às (24 h)</translation>
    </message>
    <message>
        <source>Remark, or reason for another time</source>
        <translation>Observação, ou motivo de outra hora</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Por palavras</translation>
    </message>
    <message>
        <source>ordered without an amount</source>
        <translation>prescrito sem quantidade</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>recusou</translation>
    </message>
    <message>
        <source>away</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>fasting</source>
        <translation>em jejum</translation>
    </message>
    <message>
        <source>no drug here</source>
        <translation>sem medicamento aqui</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>em pausa</translation>
    </message>
    <message>
        <source>vomited</source>
        <translation>vomitou</translation>
    </message>
    <message>
        <source>other</source>
        <translation>outro</translation>
    </message>
    <message>
        <source>as needed</source>
        <translation>em SOS</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Doente</translation>
    </message>
    <message>
        <source>Drug, dose</source>
        <translation>Medicamento, dose</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Via</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>This time was answered meanwhile: do not give it again.</source>
        <translation>Esta hora teve resposta entretanto: não administre de novo.</translation>
    </message>
    <message>
        <source>No longer planned: the order was stopped or changed. Do not give before asking.</source>
        <translation>Já não está prevista: a prescrição foi descontinuada ou alterada. Não administre antes de perguntar.</translation>
    </message>
    <message>
        <source>Not verified yet: verify the order first.</source>
        <translation>Ainda não verificada: verifique primeiro a prescrição.</translation>
    </message>
    <message>
        <source>st order given before verification: it stays flagged until it is verified.</source>
        <translation>prescrição imediata administrada antes da verificação: fica assinalada até ser verificada.</translation>
    </message>
    <message>
        <source>The patient is fasting: give anyway only with a reason, or go back and record not given: fasting.</source>
        <translation>O doente está em jejum: administre só com motivo, ou volte e registe não administrado: em jejum.</translation>
    </message>
    <message>
        <source>{span} after plan</source>
        <translation>{span} depois do plano</translation>
    </message>
    <message>
        <source>{span} before plan</source>
        <translation>{span} antes do plano</translation>
    </message>
    <message>
        <source>Time: type HH:MM, 00:00 to 23:59.</source>
        <translation>Hora: escreva HH:MM, de 00:00 a 23:59.</translation>
    </message>
    <message>
        <source>Time: this lies ahead; a dose is recorded after it was given.</source>
        <translation>Hora: é futura; uma dose regista-se depois de administrada.</translation>
    </message>
    <message>
        <source>Choose a reason.</source>
        <translation>Escolha um motivo.</translation>
    </message>
    <message>
        <source>Other: say in words why.</source>
        <translation>Outro: diga por palavras porquê.</translation>
    </message>
    <message>
        <source>Outside its window: say why in the remark.</source>
        <translation>Fora da janela: diga porquê na observação.</translation>
    </message>
    <message>
        <source>Less than was ordered: say why in the remark.</source>
        <translation>Menos do que o prescrito: diga porquê na observação.</translation>
    </message>
    <message>
        <source>Say in the remark why it was given all the same.</source>
        <translation>Diga na observação porque foi administrada mesmo assim.</translation>
    </message>
    <message>
        <source>Type two identifiers of the patient; with a scan: Ctrl B.</source>
        <translation>Escreva dois identificadores do doente; com leitura: Ctrl B.</translation>
    </message>
    <message>
        <source>STOP: these are not two different identifiers of this patient. Is it the right patient?</source>
        <translation>PARE: estes não são dois identificadores diferentes deste doente. É o doente certo?</translation>
    </message>
    <message>
        <source>Say why nothing was scanned; other: in the remark.</source>
        <translation>Diga porque nada foi lido; outro: na observação.</translation>
    </message>
    <message>
        <source>This time is answered already.</source>
        <translation>Esta hora já tem resposta.</translation>
    </message>
    <message>
        <source>Amount: this can be read two ways. Write 1000, or 1.0 with a point.</source>
        <translation>Quantidade: pode ler-se de duas maneiras. Escreva 1000, ou 1.0 com ponto.</translation>
    </message>
    <message>
        <source>Amount: type a number above 0, as 40 or 0.5.</source>
        <translation>Quantidade: escreva um número superior a 0, como 40 ou 0.5.</translation>
    </message>
</context>
<context>
    <name>DuePage</name>
    <message>
        <source>Due list</source>
        <translation>Doses previstas</translation>
    </message>
    <message>
        <source>up, down</source>
        <translation>acima, abaixo</translation>
    </message>
    <message>
        <source>give</source>
        <translation>administrar</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>não administrada</translation>
    </message>
    <message>
        <source>this patient, as-needed orders</source>
        <translation>este doente, prescrições em SOS</translation>
    </message>
    <message>
        <source>whole ward</source>
        <translation>todo o serviço</translation>
    </message>
    <message>
        <source>skin tests</source>
        <translation>testes cutâneos</translation>
    </message>
    <message>
        <source>At the bed</source>
        <translation>Junto à cama</translation>
    </message>
    <message>
        <source>Doses by planned time</source>
        <translation>Doses pela hora prevista</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>Administrar</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Não administrada</translation>
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
        <source>Skin test</source>
        <translation>Teste cutâneo</translation>
    </message>
    <message>
        <source>{count} more doses</source>
        <translation>mais {count} doses</translation>
    </message>
    <message>
        <source>Doses in these 24 h</source>
        <translation>Doses nestas 24 h</translation>
    </message>
    <message>
        <source>{near} within the hour or overdue · {later} later · {done} answered</source>
        <translation>{near} na próxima hora ou em atraso · {later} mais tarde · {done} respondidas</translation>
    </message>
    <message>
        <source>Say what it did</source>
        <translation>Dizer que efeito teve</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Dose</translation>
    </message>
    <message>
        <source>Choose a row: ↑ ↓ or J K.</source>
        <translation>Escolha uma linha: ↑ ↓ ou J K.</translation>
    </message>
    <message>
        <source>Not given before.</source>
        <translation>Não administrado antes.</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificada</translation>
    </message>
    <message>
        <source>Not verified yet</source>
        <translation>Ainda não verificada</translation>
    </message>
    <message>
        <source>This time is answered and locked.</source>
        <translation>Esta hora tem resposta e está bloqueada.</translation>
    </message>
    <message>
        <source>Interval not over: {span} left.</source>
        <translation>Intervalo não terminado: faltam {span}.</translation>
    </message>
    <message>
        <source>Given {time}; its effect is looked at {due}. E opens the MAR, where it is said what it did.</source>
        <translation>Administrada {time}; o efeito observa-se {due}. E abre o registo de administração, onde se diz que efeito teve.</translation>
    </message>
    <message>
        <source>Last given {time} {person}</source>
        <translation>Última administração {time} {person}</translation>
    </message>
</context>
<context>
    <name>DueRows</name>
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
        <source>Drug</source>
        <translation>Medicamento</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Dose</translation>
    </message>
    <message>
        <source>Route, frequency</source>
        <translation>Via, frequência</translation>
    </message>
    <message>
        <source>Last given</source>
        <translation>Última administração</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Effect to look at</source>
        <translation>Efeito por observar</translation>
    </message>
    <message>
        <source>As needed</source>
        <translation>Em SOS</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Em atraso</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Mais tarde</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondidas</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>não verificada</translation>
    </message>
    <message>
        <source>fasting: give with a reason, or not given</source>
        <translation>em jejum: administre com motivo, ou não administrada</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>prevista</translation>
    </message>
    <message>
        <source>past {span}</source>
        <translation>passaram {span}</translation>
    </message>
    <message>
        <source>answered in part: not all lines</source>
        <translation>respondida em parte: não todas as linhas</translation>
    </message>
    <message>
        <source>order in conflict</source>
        <translation>prescrição em conflito</translation>
    </message>
    <message>
        <source>order refused</source>
        <translation>prescrição recusada</translation>
    </message>
    <message>
        <source>not given: {reason}</source>
        <translation>não administrada: {reason}</translation>
    </message>
    <message>
        <source>unclear whether given: somebody has to look</source>
        <translation>incerto se administrada: alguém tem de ver</translation>
    </message>
    <message>
        <source>running since {time}</source>
        <translation>a correr desde {time}</translation>
    </message>
    <message>
        <source>given {time}, without {names}</source>
        <translation>administrada {time}, sem {names}</translation>
    </message>
    <message>
        <source>given {time}</source>
        <translation>administrada {time}</translation>
    </message>
    <message>
        <source>prn</source>
        <translation>SOS</translation>
    </message>
    <message>
        <source>effect: past {span}</source>
        <translation>efeito: passaram {span}</translation>
    </message>
    <message>
        <source>effect at {time}</source>
        <translation>efeito às {time}</translation>
    </message>
    <message>
        <source>interval not known</source>
        <translation>intervalo desconhecido</translation>
    </message>
    <message>
        <source>interval {hours} h, may be given</source>
        <translation>intervalo {hours} h, pode administrar-se</translation>
    </message>
    <message>
        <source>wait {span}</source>
        <translation>aguarde {span}</translation>
    </message>
</context>
<context>
    <name>FluidFoot</name>
    <message>
        <source>By vein, blood</source>
        <translation>Por veia, sangue</translation>
    </message>
    <message>
        <source>By mouth, tube</source>
        <translation>Por boca, sonda</translation>
    </message>
    <message>
        <source>Urine</source>
        <translation>Urina</translation>
    </message>
    <message>
        <source>Drains</source>
        <translation>Drenos</translation>
    </message>
    <message>
        <source>nothing recorded</source>
        <translation>nada registado</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Balanço</translation>
    </message>
    <message>
        <source>Intake and output of this shift</source>
        <translation>Entradas e saídas deste turno</translation>
    </message>
</context>
<context>
    <name>GiveForm</name>
    <message>
        <source>Only a part was given</source>
        <translation>Só foi administrada uma parte</translation>
    </message>
    <message>
        <source>Opened, not given, thrown away</source>
        <translation>Aberto, não administrado, eliminado</translation>
    </message>
    <message>
        <source>It was given all the same: record it</source>
        <translation>Foi administrada mesmo assim: registe</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Não administrada</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Remark, or why</source>
        <translation>Observação, ou porquê</translation>
    </message>
    <message>
        <source>Second person: staff number</source>
        <translation>Segunda pessoa: número mecanográfico</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Palavra-passe</translation>
    </message>
    <message>
        <source>Begin the infusion</source>
        <translation>Iniciar a perfusão</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>Administrar</translation>
    </message>
    <message>
        <source>Begun, sign</source>
        <translation>Iniciada, assinar</translation>
    </message>
    <message>
        <source>Given, sign</source>
        <translation>Administrada, assinar</translation>
    </message>
    <message>
        <source>Not given, sign the waste</source>
        <translation>Não administrado, assinar a eliminação</translation>
    </message>
    <message>
        <source>Rate ({unit})</source>
        <translation>Débito ({unit})</translation>
    </message>
    <message>
        <source>Second person: rate ({unit})</source>
        <translation>Segunda pessoa: débito ({unit})</translation>
    </message>
    <message>
        <source>Second person works out: {drug} ({unit})</source>
        <translation>A segunda pessoa calcula: {drug} ({unit})</translation>
    </message>
    <message>
        <source>ordered without an amount</source>
        <translation>prescrito sem quantidade</translation>
    </message>
    <message>
        <source>Two people check ({why}): the second works it out alone; as soon as her fields are entered the first result is hidden.</source>
        <translation>Verificação por duas pessoas ({why}): a segunda calcula sozinha; assim que entra nos seus campos, o primeiro resultado fica oculto.</translation>
    </message>
    <message>
        <source>A witness signs what was opened, given and thrown away.</source>
        <translation>Uma testemunha assina o que foi aberto, administrado e rejeitado.</translation>
    </message>
    <message>
        <source>Batch number</source>
        <translation>Número de lote</translation>
    </message>
    <message>
        <source>Ampoules or pieces opened</source>
        <translation>Ampolas ou unidades abertas</translation>
    </message>
    <message>
        <source>Opened in all ({unit})</source>
        <translation>Aberto no total ({unit})</translation>
    </message>
    <message>
        <source>Thrown away ({unit}), 0 for nothing</source>
        <translation>Rejeitado ({unit}), 0 se nada</translation>
    </message>
</context>
<context>
    <name>GiveWords</name>
    <message>
        <source>Not verified yet: verify the order first (H in the list of orders).</source>
        <translation>Ainda não verificada: verifique primeiro a prescrição (H na lista de prescrições).</translation>
    </message>
    <message>
        <source>This time was answered meanwhile: do not give it again.</source>
        <translation>Esta hora teve resposta entretanto: não administre de novo.</translation>
    </message>
    <message>
        <source>STOP: the order is on hold (skin test or another reason). Do not give.</source>
        <translation>PARE: a prescrição está em suspenso (teste cutâneo ou outro motivo). Não administre.</translation>
    </message>
    <message>
        <source>STOP: the skin test of this drug is ordered and not read. Read it first (Shift F3).</source>
        <translation>PARE: o teste cutâneo deste medicamento está prescrito e não foi lido. Leia-o primeiro (Shift F3).</translation>
    </message>
    <message>
        <source>STOP: the skin test of this drug is positive. Do not give.</source>
        <translation>PARE: o teste cutâneo deste medicamento é positivo. Não administre.</translation>
    </message>
    <message>
        <source>STOP: taken home, or ordered in another stay or visit. Not given on this ward: ask the doctor for an order.</source>
        <translation>PARE: para casa, ou prescrito noutro internamento ou consulta. Não se administra neste serviço: peça ao médico uma prescrição.</translation>
    </message>
    <message>
        <source>STOP: a pharmacist rejected this order and no doctor has answered. Do not give before asking the doctor.</source>
        <translation>PARE: um farmacêutico recusou esta prescrição e nenhum médico respondeu. Não administre antes de perguntar ao médico.</translation>
    </message>
    <message>
        <source>STOP: a nurse asked the doctor about this order, and nobody has answered. Ask first.</source>
        <translation>PARE: um enfermeiro perguntou ao médico sobre esta prescrição e ninguém respondeu. Pergunte primeiro.</translation>
    </message>
    <message>
        <source>STOP: the order was stopped before that time. Do not give.</source>
        <translation>PARE: a prescrição foi descontinuada antes dessa hora. Não administre.</translation>
    </message>
    <message>
        <source>STOP: the order was stopped. Do not give it now; no remark answers this. Given before the stop: chart it with its time.</source>
        <translation>PARE: a prescrição foi descontinuada. Não a administre agora; nenhuma observação responde a isto. Administrada antes da paragem: registe com a hora.</translation>
    </message>
    <message>
        <source>STOP: once if needed holds for 12 hours, and they are over. Given all the same, at the doctor&apos;s word: say so.</source>
        <translation>PARE: SOS único vale 12 horas, que já passaram. Administrado mesmo assim, por palavra do médico: diga-o.</translation>
    </message>
    <message>
        <source>STOP: this order is in conflict with central (F12). Ask before giving.</source>
        <translation>PARE: esta prescrição está em conflito com o sistema central (F12). Pergunte antes de administrar.</translation>
    </message>
    <message>
        <source>STOP: this patient is recorded as dead since before that time. Is it the right patient, and the right time?</source>
        <translation>PARE: este doente consta como falecido desde antes dessa hora. É o doente certo, e a hora certa?</translation>
    </message>
    <message>
        <source>STOP: this patient had left before that time. Is it the right patient, and the right time?</source>
        <translation>PARE: este doente já tinha saído antes dessa hora. É o doente certo, e a hora certa?</translation>
    </message>
    <message>
        <source>STOP: the patient is to take nothing by mouth. Give it with a reason, or record: not given, fasting.</source>
        <translation>PARE: o doente não deve tomar nada por via oral. Administre com motivo, ou registe: não administrado, em jejum.</translation>
    </message>
    <message>
        <source>STOP: more than was ordered. Check the dose and its unit.</source>
        <translation>PARE: mais do que o prescrito. Verifique a dose e a unidade.</translation>
    </message>
    <message>
        <source>STOP: ten times what was ordered, or more. No remark answers this: check the decimal point and the unit.</source>
        <translation>PARE: dez vezes o prescrito, ou mais. Nenhuma observação responde a isto: verifique o separador decimal e a unidade.</translation>
    </message>
    <message>
        <source>STOP: this order is not here. What a doctor says is written down as an oral order (F6) first.</source>
        <translation>PARE: esta prescrição não está aqui. O que um médico diz regista-se primeiro como prescrição verbal (F6).</translation>
    </message>
    <message>
        <source>STOP: one line of the order stands twice in this dose.</source>
        <translation>PARE: uma linha da prescrição está duas vezes nesta dose.</translation>
    </message>
    <message>
        <source>STOP: this is not the drug that was ordered.</source>
        <translation>PARE: este não é o medicamento prescrito.</translation>
    </message>
    <message>
        <source>STOP: this is not the way in which it was ordered.</source>
        <translation>PARE: esta não é a via prescrita.</translation>
    </message>
    <message>
        <source>Amount or rate: type a number above 0, as 40 or 0.5.</source>
        <translation>Quantidade ou débito: escreva um número superior a 0, como 40 ou 0.5.</translation>
    </message>
    <message>
        <source>This time lies ahead: what is not given yet is not charted.</source>
        <translation>Esta hora é futura: o que ainda não foi administrado não se regista.</translation>
    </message>
    <message>
        <source>This time lies before the order: look at the date and time.</source>
        <translation>Esta hora é anterior à prescrição: veja data e hora.</translation>
    </message>
    <message>
        <source>STOP: this drug was given for this time already. Once more only when the doctor wants it: say so.</source>
        <translation>PARE: este medicamento já foi administrado para esta hora. Outra vez só quando o médico quiser: diga-o.</translation>
    </message>
    <message>
        <source>STOP: not all lines of this group. Chart all, or say why the others are missing.</source>
        <translation>PARE: não são todas as linhas deste grupo. Registe todas, ou diga porque faltam as outras.</translation>
    </message>
    <message>
        <source>STOP: not the next bottle of this patient. Hang the bottles in their order.</source>
        <translation>PARE: não é o frasco seguinte deste doente. Coloque os frascos pela sua ordem.</translation>
    </message>
    <message>
        <source>STOP: this patient was not taken in with this bottle (A in the infusion room). Take him in first.</source>
        <translation>PARE: este doente não foi admitido com este frasco (A na sala de perfusões). Admita-o primeiro.</translation>
    </message>
    <message>
        <source>STOP: nobody checked this bottle after it was prepared.</source>
        <translation>PARE: ninguém verificou este frasco depois de preparado.</translation>
    </message>
    <message>
        <source>STOP: there was an adverse reaction. Hang nothing more before a doctor has said so.</source>
        <translation>PARE: houve uma reação adversa. Não coloque mais nada antes de um médico o dizer.</translation>
    </message>
    <message>
        <source>Outside its window: say why in the remark.</source>
        <translation>Fora da janela: diga porquê na observação.</translation>
    </message>
    <message>
        <source>STOP: this drug was given a short time ago. Two late doses are not given one after the other.</source>
        <translation>PARE: este medicamento foi administrado há pouco. Duas doses atrasadas não se dão uma a seguir à outra.</translation>
    </message>
    <message>
        <source>STOP: the interval since the last dose is not over.</source>
        <translation>PARE: o intervalo desde a última dose não terminou.</translation>
    </message>
    <message>
        <source>STOP: with this dose the limit of 24 hours is passed.</source>
        <translation>PARE: com esta dose ultrapassa-se o limite de 24 horas.</translation>
    </message>
    <message>
        <source>Two people check this drug: at the bed (Ctrl B) a second person signs beside you.</source>
        <translation>Este medicamento é verificado por duas pessoas: junto à cama (Ctrl B) assina consigo uma segunda pessoa.</translation>
    </message>
    <message>
        <source>STOP: the two results differ. Both work it out again.</source>
        <translation>PARE: os dois resultados diferem. Ambos calculam de novo.</translation>
    </message>
    <message>
        <source>It has to be somebody else.</source>
        <translation>Tem de ser outra pessoa.</translation>
    </message>
    <message>
        <source>This person may not check a dose.</source>
        <translation>Esta pessoa não pode verificar uma dose.</translation>
    </message>
    <message>
        <source>The second person signs with number and password.</source>
        <translation>A segunda pessoa assina com número e palavra-passe.</translation>
    </message>
    <message>
        <source>STOP: the label is not of this dose.</source>
        <translation>PARE: a etiqueta não é desta dose.</translation>
    </message>
    <message>
        <source>The label was not read whole: scan it again.</source>
        <translation>A etiqueta não foi lida por inteiro: leia de novo.</translation>
    </message>
    <message>
        <source>STOP: the wristband that was scanned is not of this patient.</source>
        <translation>PARE: a pulseira lida não é deste doente.</translation>
    </message>
    <message>
        <source>STOP: who the patient is was not checked. Scan the wristband (Ctrl B), or type two identifiers and say why.</source>
        <translation>PARE: não se verificou quem é o doente. Leia a pulseira (Ctrl B), ou escreva dois identificadores e diga porquê.</translation>
    </message>
    <message>
        <source>Two different identifiers of this patient are needed, never the bed.</source>
        <translation>São necessários dois identificadores diferentes deste doente, nunca a cama.</translation>
    </message>
    <message>
        <source>Say why it was not scanned.</source>
        <translation>Diga porque não foi lida.</translation>
    </message>
    <message>
        <source>STOP: not every label of this group was scanned. Scan all of them before it is given.</source>
        <translation>PARE: nem todas as etiquetas deste grupo foram lidas. Leia todas antes de administrar.</translation>
    </message>
    <message>
        <source>STOP: what was prepared is past its time of use. Throw it away and prepare it anew.</source>
        <translation>PARE: o preparado passou do prazo de utilização. Rejeite-o e prepare de novo.</translation>
    </message>
    <message>
        <source>Nobody is known here to have checked what was prepared: check it, or say why it is given all the same.</source>
        <translation>Não se sabe aqui de ninguém que tenha verificado o preparado: verifique-o, ou diga porque se administra mesmo assim.</translation>
    </message>
    <message>
        <source>This was laid out and is not known here to be mixed: chart the mixing, or say why it is given all the same.</source>
        <translation>Isto foi disposto e não consta aqui que tenha sido preparado: registe a preparação ou diga porque é administrado mesmo assim.</translation>
    </message>
    <message>
        <source>A witness signs what was opened, given and thrown away.</source>
        <translation>Uma testemunha assina o que foi aberto, administrado e rejeitado.</translation>
    </message>
    <message>
        <source>STOP: opened is not given and thrown away together.</source>
        <translation>PARE: o aberto não é a soma do administrado e do rejeitado.</translation>
    </message>
    <message>
        <source>The amounts are in units that cannot be added: write them in one unit.</source>
        <translation>As quantidades estão em unidades que não se podem somar: escreva-as numa só unidade.</translation>
    </message>
    <message>
        <source>The batch number is missing.</source>
        <translation>Falta o número de lote.</translation>
    </message>
    <message>
        <source>As many ampoules do not hold as much as was opened.</source>
        <translation>Tantas ampolas não contêm tanto como foi aberto.</translation>
    </message>
    <message>
        <source>Less than was ordered: say why in the remark.</source>
        <translation>Menos do que o prescrito: diga porquê na observação.</translation>
    </message>
    <message>
        <source>Opened and not given: say why in the remark.</source>
        <translation>Aberto e não administrado: diga porquê na observação.</translation>
    </message>
    <message>
        <source>Say in the remark why it was given all the same.</source>
        <translation>Diga na observação porque foi administrada mesmo assim.</translation>
    </message>
    <message>
        <source>The second person types his own result.</source>
        <translation>A segunda pessoa escreve o seu próprio resultado.</translation>
    </message>
    <message>
        <source>Number or password was not accepted. Nothing was signed.</source>
        <translation>Número ou palavra-passe não aceites. Nada foi assinado.</translation>
    </message>
    <message>
        <source>It has to be somebody else. Nothing was signed.</source>
        <translation>Tem de ser outra pessoa. Nada foi assinado.</translation>
    </message>
    <message>
        <source>Ordered without an amount: nothing can be added up.</source>
        <translation>Prescrito sem quantidade: nada se pode somar.</translation>
    </message>
    <message>
        <source>How many ampoules: a whole number from 1.</source>
        <translation>Quantas ampolas: um número inteiro a partir de 1.</translation>
    </message>
    <message>
        <source>How much was opened in all?</source>
        <translation>Quanto foi aberto no total?</translation>
    </message>
    <message>
        <source>How much was thrown away? 0 for nothing.</source>
        <translation>Quanto foi rejeitado? 0 se nada.</translation>
    </message>
</context>
<context>
    <name>HourHead</name>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Utilização</translation>
    </message>
    <message>
        <source>Signed / second</source>
        <translation>Assinado / segundo</translation>
    </message>
</context>
<context>
    <name>IdentityBox</name>
    <message>
        <source>Not scanned: type two identifiers of the patient, name, date of birth, hospital or admission number, never the bed. With a scan: Ctrl B.</source>
        <translation>Não lido: escreva dois identificadores do doente, nome, data de nascimento, número do hospital ou de admissão, nunca a cama. Com leitura: Ctrl B.</translation>
    </message>
    <message>
        <source>First identifier</source>
        <translation>Primeiro identificador</translation>
    </message>
    <message>
        <source>Second identifier</source>
        <translation>Segundo identificador</translation>
    </message>
</context>
<context>
    <name>LedgerLines</name>
    <message>
        <source>Ward in figures</source>
        <translation>Serviço em números</translation>
    </message>
    <message>
        <source>In hospital</source>
        <translation>Internados</translation>
    </message>
    <message>
        <source>Empty beds</source>
        <translation>Camas vazias</translation>
    </message>
    <message>
        <source>Waiting for a bed</source>
        <translation>A aguardar cama</translation>
    </message>
    <message>
        <source>Admitted today, here</source>
        <translation>Admitidos hoje, aqui</translation>
    </message>
    <message>
        <source>Critically ill</source>
        <translation>Em estado crítico</translation>
    </message>
    <message>
        <source>Seriously ill</source>
        <translation>Em estado grave</translation>
    </message>
    <message>
        <source>Special nursing</source>
        <translation>Cuidados especiais</translation>
    </message>
    <message>
        <source>Nursing level 1</source>
        <translation>Cuidados nível 1</translation>
    </message>
    <message>
        <source>Nursing level 2</source>
        <translation>Cuidados nível 2</translation>
    </message>
    <message>
        <source>Nursing level 3</source>
        <translation>Cuidados nível 3</translation>
    </message>
    <message>
        <source>Level not recorded</source>
        <translation>Nível não registado</translation>
    </message>
    <message>
        <source>NEWS2 ≥ 7</source>
        <translation>NEWS2 ≥ 7</translation>
    </message>
    <message>
        <source>Fever ≥ 38.5</source>
        <translation>Febre ≥ 38.5</translation>
    </message>
    <message>
        <source>Critical value: patients</source>
        <translation>Valor crítico: doentes</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>Alergias</translation>
    </message>
    <message>
        <source>Allergies not recorded</source>
        <translation>Alergias não registadas</translation>
    </message>
    <message>
        <source>Fall risk</source>
        <translation>Risco de queda</translation>
    </message>
    <message>
        <source>Pressure injury risk</source>
        <translation>Risco de UPP</translation>
    </message>
    <message>
        <source>VTE risk</source>
        <translation>Risco de TEV</translation>
    </message>
    <message>
        <source>Isolation</source>
        <translation>Isolamento</translation>
    </message>
    <message>
        <source>Tubes</source>
        <translation>Sondas e tubos</translation>
    </message>
    <message>
        <source>Closed beds</source>
        <translation>Camas fechadas</translation>
    </message>
    <message>
        <source>Beds being cleaned</source>
        <translation>Camas em limpeza</translation>
    </message>
    <message>
        <source>Beds kept</source>
        <translation>Camas reservadas</translation>
    </message>
    <message>
        <source>Taken, by whom unknown</source>
        <translation>Ocupada, por desconhecido</translation>
    </message>
    <message>
        <source>Shared, borrowed</source>
        <translation>Partilhada, emprestada</translation>
    </message>
    <message>
        <source>Two in one bed</source>
        <translation>Dois numa cama</translation>
    </message>
    <message>
        <source>In a bed not ready</source>
        <translation>Em cama não pronta</translation>
    </message>
    <message>
        <source>Newborns</source>
        <translation>Recém-nascidos</translation>
    </message>
    <message>
        <source>Operation today</source>
        <translation>Cirurgia hoje</translation>
    </message>
    <message>
        <source>Operation tomorrow</source>
        <translation>Cirurgia amanhã</translation>
    </message>
    <message>
        <source>Going home today</source>
        <translation>Alta hoje</translation>
    </message>
    <message>
        <source>Going home tomorrow</source>
        <translation>Alta amanhã</translation>
    </message>
    <message>
        <source>Transfer ordered</source>
        <translation>Transferência prescrita</translation>
    </message>
    <message>
        <source>Pain ≥ 4</source>
        <translation>Dor ≥ 4</translation>
    </message>
    <message>
        <source>Resistant germs</source>
        <translation>Germes resistentes</translation>
    </message>
    <message>
        <source>Prepayment used up</source>
        <translation>Pré-pagamento esgotado</translation>
    </message>
    <message>
        <source>Responsible nurses</source>
        <translation>Enfermeiros responsáveis</translation>
    </message>
    <message>
        <source>Next handover</source>
        <translation>Próxima passagem</translation>
    </message>
    <message>
        <source>On duty: {name}</source>
        <translation>Serviço: {name}</translation>
    </message>
    <message>
        <source>{count} nurses</source>
        <translation>{count} enf.</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>mais {count}</translation>
    </message>
    <message>
        <source>{count} above</source>
        <translation>{count} acima</translation>
    </message>
</context>
<context>
    <name>LedgerPane</name>
    <message>
        <source>Ward</source>
        <translation>Serviço</translation>
    </message>
</context>
<context>
    <name>LevelLegend</name>
    <message>
        <source>Nursing levels: four boxes special, three level 1, two level 2, one level 3</source>
        <translation>Níveis de cuidados: quatro quadrados especial, três nível 1, dois nível 2, um nível 3</translation>
    </message>
    <message>
        <source>Vfy = to verify</source>
        <translation>Ver = por verificar</translation>
    </message>
    <message>
        <source>Give = to give</source>
        <translation>Adm = por administrar</translation>
    </message>
    <message>
        <source>▲ = scores 3 in NEWS2 by itself</source>
        <translation>▲ = pontua 3 no NEWS2 por si só</translation>
    </message>
</context>
<context>
    <name>MarDetails</name>
    <message>
        <source>Choose a row: ↑ ↓.</source>
        <translation>Escolha uma linha: ↑ ↓.</translation>
    </message>
    <message>
        <source>Counted from what was charted. Scanning alone does not make giving safe: what is not scanned shows where it fails.</source>
        <translation>Contado a partir do registado. Ler códigos não torna por si só a administração segura: o que não é lido mostra onde falha.</translation>
    </message>
    <message>
        <source>Window ± {minutes} min</source>
        <translation>Janela ± {minutes} min</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificada</translation>
    </message>
    <message>
        <source>Not verified yet</source>
        <translation>Ainda não verificada</translation>
    </message>
    <message>
        <source>Two people check: {why}</source>
        <translation>Verificação por duas pessoas: {why}</translation>
    </message>
    <message>
        <source>Planned {time}</source>
        <translation>Prevista {time}</translation>
    </message>
    <message>
        <source>batch {batch}, opened {opened}, given {given}, thrown away {wasted}, witness {name}</source>
        <translation>lote {batch}, aberto {opened}, administrado {given}, rejeitado {wasted}, testemunha {name}</translation>
    </message>
    <message>
        <source>effect to be looked at {time}</source>
        <translation>efeito por observar {time}</translation>
    </message>
    <message>
        <source>effective</source>
        <translation>eficaz</translation>
    </message>
    <message>
        <source>partly effective</source>
        <translation>parcialmente eficaz</translation>
    </message>
    <message>
        <source>not effective</source>
        <translation>ineficaz</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>pior</translation>
    </message>
    <message>
        <source>cannot be said</source>
        <translation>não se pode dizer</translation>
    </message>
    <message>
        <source>looked at</source>
        <translation>observada</translation>
    </message>
    <message>
        <source>rate changed</source>
        <translation>débito alterado</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>em pausa</translation>
    </message>
    <message>
        <source>went on</source>
        <translation>prosseguiu</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminada</translation>
    </message>
    <message>
        <source>stopped early</source>
        <translation>parada antes do fim</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>Running since {time}</source>
        <translation>A correr desde {time}</translation>
    </message>
    <message>
        <source>Rate {rate}</source>
        <translation>Débito {rate}</translation>
    </message>
    <message>
        <source>In {infused} of {volume}</source>
        <translation>Entraram {infused} de {volume}</translation>
    </message>
    <message>
        <source>Ends {time}</source>
        <translation>Termina {time}</translation>
    </message>
</context>
<context>
    <name>MarLines</name>
    <message>
        <source>▲ {count} administrations without an order here, in no row: {names}</source>
        <translation>▲ {count} administrações sem prescrição aqui, em nenhuma linha: {names}</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>em suspenso</translation>
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
        <source>own supply</source>
        <translation>medicação própria</translation>
    </message>
    <message>
        <source>two people</source>
        <translation>duas pessoas</translation>
    </message>
</context>
<context>
    <name>MarPage</name>
    <message>
        <source>MAR</source>
        <translation>Registo adm.</translation>
    </message>
    <message>
        <source>give at the bed</source>
        <translation>administrar junto à cama</translation>
    </message>
    <message>
        <source>times of a row</source>
        <translation>horas de uma linha</translation>
    </message>
    <message>
        <source>hours back, on</source>
        <translation>horas para trás, para a frente</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>não administrada</translation>
    </message>
    <message>
        <source>MAR, running, missed, effects, scans</source>
        <translation>registo, a correr, em falta, efeitos, leituras</translation>
    </message>
    <message>
        <source>act on the chosen row</source>
        <translation>agir sobre a linha escolhida</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Doentes</translation>
    </message>
    <message>
        <source>Doses by hour</source>
        <translation>Doses por hora</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Escolhido</translation>
    </message>
    <message>
        <source>Give at the bed</source>
        <translation>Administrar junto à cama</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Não administrada</translation>
    </message>
    <message>
        <source>Running infusions</source>
        <translation>Perfusões a correr</translation>
    </message>
    <message>
        <source>Missed doses</source>
        <translation>Doses em falta</translation>
    </message>
    <message>
        <source>Effects to look at</source>
        <translation>Efeitos por observar</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>Leituras</translation>
    </message>
    <message>
        <source>{count} more patients</source>
        <translation>mais {count} doentes</translation>
    </message>
    <message>
        <source>Drug orders</source>
        <translation>Prescrições de medicamentos</translation>
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
        <source>Waits</source>
        <translation>Aguarda</translation>
    </message>
    <message>
        <source>late {count}</source>
        <translation>atraso {count}</translation>
    </message>
    <message>
        <source>due {count}</source>
        <translation>a dar {count}</translation>
    </message>
</context>
<context>
    <name>MarTables</name>
    <message>
        <source>Bed</source>
        <translation>Cama</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Doente</translation>
    </message>
    <message>
        <source>Infusion</source>
        <translation>Perfusão</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Débito</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Resta</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Termina</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Observar</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>em pausa</translation>
    </message>
    <message>
        <source>empty by now</source>
        <translation>já deve estar vazio</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prevista</translation>
    </message>
    <message>
        <source>Drug</source>
        <translation>Medicamento</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>not given: {reason}</source>
        <translation>não administrada: {reason}</translation>
    </message>
    <message>
        <source>pharmacy</source>
        <translation>farmácia</translation>
    </message>
    <message>
        <source>doctor</source>
        <translation>médico</translation>
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
        <source>being got ready</source>
        <translation>em preparação</translation>
    </message>
    <message>
        <source>it came</source>
        <translation>chegou</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>recusado</translation>
    </message>
    <message>
        <source>Look at</source>
        <translation>Observar</translation>
    </message>
    <message>
        <source>As-needed drug</source>
        <translation>Medicamento em SOS</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Administrado</translation>
    </message>
    <message>
        <source>late {span}</source>
        <translation>atraso {span}</translation>
    </message>
    <message>
        <source>in {span}</source>
        <translation>em {span}</translation>
    </message>
    <message>
        <source>Who, when, why</source>
        <translation>Quem, quando, porquê</translation>
    </message>
    <message>
        <source>Scanned</source>
        <translation>Lido</translation>
    </message>
    <message>
        <source>Not scanned</source>
        <translation>Não lido</translation>
    </message>
    <message>
        <source>No check at the bed</source>
        <translation>Sem verificação junto à cama</translation>
    </message>
    <message>
        <source>The ward, 24 hours</source>
        <translation>O serviço, 24 horas</translation>
    </message>
    <message>
        <source>By shift</source>
        <translation>Por turno</translation>
    </message>
    <message>
        <source>{shift}, from {time}</source>
        <translation>{shift}, desde {time}</translation>
    </message>
    <message>
        <source>By nurse</source>
        <translation>Por enfermeiro</translation>
    </message>
    <message>
        <source>Why not scanned</source>
        <translation>Porque não foi lido</translation>
    </message>
    <message>
        <source>no reason said</source>
        <translation>sem motivo indicado</translation>
    </message>
    <message>
        <source>Given without the second person that is asked for</source>
        <translation>Administrado sem a segunda pessoa exigida</translation>
    </message>
    <message>
        <source>Stopped at the bed (near misses)</source>
        <translation>Impedido junto à cama (quase-erros)</translation>
    </message>
</context>
<context>
    <name>MarWords</name>
    <message>
        <source>{text} · {count} of {all} drugs not answered</source>
        <translation>{text} · {count} de {all} medicamentos sem resposta</translation>
    </message>
    <message>
        <source>off time</source>
        <translation>fora de hora</translation>
    </message>
    <message>
        <source>{time} without {names}</source>
        <translation>{time} sem {names}</translation>
    </message>
    <message>
        <source>{time} part: {amount}</source>
        <translation>{time} parte: {amount}</translation>
    </message>
    <message>
        <source>not given: {reason}</source>
        <translation>não administrada: {reason}</translation>
    </message>
    <message>
        <source>running since {time}</source>
        <translation>a correr desde {time}</translation>
    </message>
    <message>
        <source>unclear whether given: somebody has to look</source>
        <translation>incerto se administrada: alguém tem de ver</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>em pausa</translation>
    </message>
    <message>
        <source>{time} late {span}</source>
        <translation>{time} atraso {span}</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>prevista</translation>
    </message>
    <message>
        <source>next</source>
        <translation>seguinte</translation>
    </message>
    <message>
        <source>due</source>
        <translation>prevista</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>em atraso</translation>
    </message>
    <message>
        <source>running</source>
        <translation>a correr</translation>
    </message>
    <message>
        <source>unclear whether given</source>
        <translation>incerto se administrada</translation>
    </message>
    <message>
        <source>as needed</source>
        <translation>em SOS</translation>
    </message>
    <message>
        <source>given</source>
        <translation>administrada</translation>
    </message>
    <message>
        <source>given in part</source>
        <translation>administrada em parte</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>não administrada</translation>
    </message>
    <message>
        <source>last {time}</source>
        <translation>última {time}</translation>
    </message>
    <message>
        <source>not given yet</source>
        <translation>ainda não administrada</translation>
    </message>
    <message>
        <source>wait {span}</source>
        <translation>aguarde {span}</translation>
    </message>
    <message>
        <source>interval not known</source>
        <translation>intervalo desconhecido</translation>
    </message>
    <message>
        <source>may be given</source>
        <translation>pode administrar-se</translation>
    </message>
    <message>
        <source>24 h: {total} of {limit}</source>
        <translation>24 h: {total} de {limit}</translation>
    </message>
    <message>
        <source>24 h total not known</source>
        <translation>total de 24 h desconhecido</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Em atraso</translation>
    </message>
    <message>
        <source>Long-term · infusion</source>
        <translation>Contínua · perfusão</translation>
    </message>
    <message>
        <source>Long-term · injection, inhalation</source>
        <translation>Contínua · injeção, inalação</translation>
    </message>
    <message>
        <source>Long-term · by mouth</source>
        <translation>Contínua · por boca</translation>
    </message>
    <message>
        <source>Long-term · other</source>
        <translation>Contínua · outra</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Única</translation>
    </message>
    <message>
        <source>As needed</source>
        <translation>Em SOS</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Care, measuring, treatment</source>
        <translation>Cuidados, medições, tratamento</translation>
    </message>
</context>
<context>
    <name>Moves</name>
    <message>
        <source>Admitted</source>
        <translation>Admitido</translation>
    </message>
    <message>
        <source>Bed changed</source>
        <translation>Mudou de cama</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>Transferido</translation>
    </message>
    <message>
        <source>Left the ward</source>
        <translation>Saiu do serviço</translation>
    </message>
    <message>
        <source>Newborn registered</source>
        <translation>Recém-nascido registado</translation>
    </message>
    <message>
        <source>State of a bed</source>
        <translation>Estado de uma cama</translation>
    </message>
    <message>
        <source>Somebody without a name registered</source>
        <translation>Pessoa sem nome registada</translation>
    </message>
    <message>
        <source>Wristband is on</source>
        <translation>Pulseira colocada</translation>
    </message>
    <message>
        <source>Who he may be</source>
        <translation>Quem poderá ser</translation>
    </message>
    <message>
        <source>Two records joined</source>
        <translation>Dois processos unidos</translation>
    </message>
    <message>
        <source>Two records parted</source>
        <translation>Dois processos separados</translation>
    </message>
    <message>
        <source>Result by telephone</source>
        <translation>Resultado por telefone</translation>
    </message>
    <message>
        <source>Phoned result compared</source>
        <translation>Resultado telefónico comparado</translation>
    </message>
    <message>
        <source>Sheet of paper entered</source>
        <translation>Folha de papel introduzida</translation>
    </message>
    <message>
        <source>Admit</source>
        <translation>Admitir</translation>
    </message>
    <message>
        <source>Another bed</source>
        <translation>Outra cama</translation>
    </message>
    <message>
        <source>Another ward</source>
        <translation>Outro serviço</translation>
    </message>
    <message>
        <source>Leaves the ward</source>
        <translation>Sai do serviço</translation>
    </message>
    <message>
        <source>Newborn</source>
        <translation>Recém-nascido</translation>
    </message>
    <message>
        <source>Bed</source>
        <translation>Cama</translation>
    </message>
    <message>
        <source>Change the two beds</source>
        <translation>Trocar as duas camas</translation>
    </message>
    <message>
        <source>Move to this bed</source>
        <translation>Mover para esta cama</translation>
    </message>
    <message>
        <source>He has left for the other ward</source>
        <translation>Saiu para o outro serviço</translation>
    </message>
    <message>
        <source>He has left the ward</source>
        <translation>Saiu do serviço</translation>
    </message>
    <message>
        <source>Register the newborn</source>
        <translation>Registar o recém-nascido</translation>
    </message>
    <message>
        <source>Save how the bed stands</source>
        <translation>Guardar o estado da cama</translation>
    </message>
    <message>
        <source>Free, ready</source>
        <translation>Livre, pronta</translation>
    </message>
    <message>
        <source>Being cleaned</source>
        <translation>Em limpeza</translation>
    </message>
    <message>
        <source>Contaminated</source>
        <translation>Contaminada</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fechada</translation>
    </message>
    <message>
        <source>Somebody lies in it</source>
        <translation>Está ocupada</translation>
    </message>
    <message>
        <source>kept for a patient</source>
        <translation>reservada para um doente</translation>
    </message>
    <message>
        <source>paid for with the room</source>
        <translation>paga com o quarto</translation>
    </message>
    <message>
        <source>shared by several patients</source>
        <translation>partilhada por vários doentes</translation>
    </message>
    <message>
        <source>home, by the doctor&apos;s order</source>
        <translation>domicílio, por prescrição médica</translation>
    </message>
    <message>
        <source>another hospital</source>
        <translation>outro hospital</translation>
    </message>
    <message>
        <source>rehabilitation</source>
        <translation>reabilitação</translation>
    </message>
    <message>
        <source>long-term care, community</source>
        <translation>cuidados continuados, comunidade</translation>
    </message>
    <message>
        <source>against the doctor&apos;s advice</source>
        <translation>contra parecer médico</translation>
    </message>
    <message>
        <source>died</source>
        <translation>falecimento</translation>
    </message>
    <message>
        <source>other</source>
        <translation>outro</translation>
    </message>
    <message>
        <source>Choose the patient.</source>
        <translation>Escolha o doente.</translation>
    </message>
    <message>
        <source>Scan the wristband, or type two identifiers (never the bed).</source>
        <translation>Leia a pulseira, ou escreva dois identificadores (nunca a cama).</translation>
    </message>
    <message>
        <source>This is not the patient who is chosen. Look at the wristband again.</source>
        <translation>Este não é o doente escolhido. Veja a pulseira de novo.</translation>
    </message>
    <message>
        <source>Tell the other patient apart, too: band or two identifiers.</source>
        <translation>Identifique também o outro doente: pulseira ou dois identificadores.</translation>
    </message>
    <message>
        <source>Choose the bed.</source>
        <translation>Escolha a cama.</translation>
    </message>
    <message>
        <source>He lies in this bed already.</source>
        <translation>Ele já está nesta cama.</translation>
    </message>
    <message>
        <source>Choose the ward.</source>
        <translation>Escolha o serviço.</translation>
    </message>
    <message>
        <source>There is no doctor&apos;s order for it.</source>
        <translation>Não há prescrição médica para isto.</translation>
    </message>
    <message>
        <source>Say how he leaves.</source>
        <translation>Diga como sai.</translation>
    </message>
    <message>
        <source>The time is none, or lies ahead.</source>
        <translation>A hora não é válida, ou é futura.</translation>
    </message>
    <message>
        <source>Say the child&apos;s sex, or that it is not known.</source>
        <translation>Diga o sexo da criança, ou que não se sabe.</translation>
    </message>
    <message>
        <source>Put a band on the child and type or scan its number.</source>
        <translation>Coloque uma pulseira na criança e escreva ou leia o número.</translation>
    </message>
    <message>
        <source>A newborn is registered from its mother&apos;s chart.</source>
        <translation>Um recém-nascido regista-se a partir do processo da mãe.</translation>
    </message>
    <message>
        <source>Choose how the bed stands.</source>
        <translation>Escolha o estado da cama.</translation>
    </message>
    <message>
        <source>Look at what is still open, and tick that you did.</source>
        <translation>Veja o que ainda está em aberto, e assinale que o fez.</translation>
    </message>
    <message>
        <source>An infusion runs: stop it (Ctrl M), or say why in the remark.</source>
        <translation>Há uma perfusão a correr: pare-a (Ctrl M), ou diga porquê na observação.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Aguarda</translation>
    </message>
    <message>
        <source>to be admitted</source>
        <translation>por admitir</translation>
    </message>
    <message>
        <source>has no bed</source>
        <translation>não tem cama</translation>
    </message>
    <message>
        <source>transfer ordered</source>
        <translation>transferência prescrita</translation>
    </message>
    <message>
        <source>goes home today</source>
        <translation>tem alta hoje</translation>
    </message>
    <message>
        <source>goes home later</source>
        <translation>tem alta mais tarde</translation>
    </message>
    <message>
        <source>Still open before leaving</source>
        <translation>Em aberto antes da saída</translation>
    </message>
    <message>
        <source>Fees (read only, settled by the cashier)</source>
        <translation>Custos (só leitura, liquidados na tesouraria)</translation>
    </message>
    <message>
        <source>Prepayment left</source>
        <translation>Pré-pagamento restante</translation>
    </message>
    <message>
        <source>Where the patient lay</source>
        <translation>Onde esteve o doente</translation>
    </message>
    <message>
        <source>kept for him</source>
        <translation>reservada para ele</translation>
    </message>
    <message>
        <source>until now</source>
        <translation>até agora</translation>
    </message>
    <message>
        <source>central does not say: ask there</source>
        <translation>o sistema central não diz: pergunte lá</translation>
    </message>
    <message>
        <source>orders not checked</source>
        <translation>prescrições não verificadas</translation>
    </message>
    <message>
        <source>doses due</source>
        <translation>doses previstas</translation>
    </message>
    <message>
        <source>doses not charted</source>
        <translation>doses não registadas</translation>
    </message>
    <message>
        <source>drugs not dispensed</source>
        <translation>medicamentos não dispensados</translation>
    </message>
    <message>
        <source>drugs not returned</source>
        <translation>medicamentos não devolvidos</translation>
    </message>
    <message>
        <source>services not billed</source>
        <translation>atos não faturados</translation>
    </message>
</context>
<context>
    <name>MovesForm</name>
    <message>
        <source>name, hospital or admission number, or birth date</source>
        <translation>nome, n.º do hospital ou de admissão, ou data de nascimento</translation>
    </message>
    <message>
        <source>First identifier, or scan the wristband</source>
        <translation>Primeiro identificador, ou ler a pulseira</translation>
    </message>
    <message>
        <source>Second identifier</source>
        <translation>Segundo identificador</translation>
    </message>
    <message>
        <source>Who lies there: first identifier, or scan</source>
        <translation>Quem lá está: primeiro identificador, ou ler</translation>
    </message>
    <message>
        <source>Who lies there: second identifier</source>
        <translation>Quem lá está: segundo identificador</translation>
    </message>
    <message>
        <source>How he leaves</source>
        <translation>Como sai</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>escolher</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Para onde</translation>
    </message>
    <message>
        <source>hospital, home, community</source>
        <translation>hospital, domicílio, comunidade</translation>
    </message>
    <message>
        <source>girl</source>
        <translation>menina</translation>
    </message>
    <message>
        <source>boy</source>
        <translation>menino</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>não se sabe</translation>
    </message>
    <message>
        <source>The child</source>
        <translation>A criança</translation>
    </message>
    <message>
        <source>Of several: the how manyth</source>
        <translation>De vários: o n.º de ordem</translation>
    </message>
    <message>
        <source>a single child</source>
        <translation>filho único</translation>
    </message>
    <message>
        <source>Number on the child&apos;s band</source>
        <translation>Número na pulseira da criança</translation>
    </message>
    <message>
        <source>type or scan</source>
        <translation>escrever ou ler</translation>
    </message>
    <message>
        <source>The bed</source>
        <translation>A cama</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Reservada</translation>
    </message>
    <message>
        <source>for nobody</source>
        <translation>para ninguém</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>Reservada para</translation>
    </message>
    <message>
        <source>name of who is to come, or who pays</source>
        <translation>nome de quem vem, ou de quem paga</translation>
    </message>
    <message>
        <source>to be cleaned</source>
        <translation>por limpar</translation>
    </message>
    <message>
        <source>free, ready</source>
        <translation>livre, pronta</translation>
    </message>
    <message>
        <source>His bed afterwards</source>
        <translation>A cama dele depois</translation>
    </message>
    <message>
        <source>to be cleaned (where nothing is chosen)</source>
        <translation>por limpar (se nada for escolhido)</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>now, or 09:20, 11-21 09:20</source>
        <translation>agora, ou 09:20, 11-21 09:20</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observação</translation>
    </message>
    <message>
        <source>reason, in your words</source>
        <translation>motivo, por palavras suas</translation>
    </message>
    <message>
        <source>I have looked at what is still open</source>
        <translation>Vi o que ainda está em aberto</translation>
    </message>
    <message>
        <source>Bed</source>
        <translation>Cama</translation>
    </message>
    <message>
        <source>central names no other ward</source>
        <translation>o sistema central não indica outro serviço</translation>
    </message>
    <message>
        <source>Ward</source>
        <translation>Serviço</translation>
    </message>
    <message>
        <source>wristband {code}</source>
        <translation>pulseira {code}</translation>
    </message>
</context>
<context>
    <name>MovesPage</name>
    <message>
        <source>Admit, move</source>
        <translation>Admitir, mover</translation>
    </message>
    <message>
        <source>patients</source>
        <translation>doentes</translation>
    </message>
    <message>
        <source>the step</source>
        <translation>o passo</translation>
    </message>
    <message>
        <source>still open, beds before</source>
        <translation>em aberto, camas anteriores</translation>
    </message>
    <message>
        <source>save</source>
        <translation>guardar</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Doentes</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>O que acontece</translation>
    </message>
    <message>
        <source>Still open · where the patient lay</source>
        <translation>Em aberto · onde esteve o doente</translation>
    </message>
    <message>
        <source>Still open, and where the patient lay</source>
        <translation>Em aberto, e onde esteve o doente</translation>
    </message>
    <message>
        <source>{count} more patients</source>
        <translation>mais {count} doentes</translation>
    </message>
    <message>
        <source>Bed {label}</source>
        <translation>Cama {label}</translation>
    </message>
    <message>
        <source>Choose a patient at the left.</source>
        <translation>Escolha um doente à esquerda.</translation>
    </message>
    <message>
        <source>Beds</source>
        <translation>Camas</translation>
    </message>
    <message>
        <source>While central is away this is kept on paper: it can be saved when central answers.</source>
        <translation>Enquanto o sistema central está ausente isto fica em papel: guarda-se quando ele responder.</translation>
    </message>
    <message>
        <source>The doctor&apos;s order is there.</source>
        <translation>Há prescrição médica.</translation>
    </message>
    <message>
        <source>The doctor has ordered nothing of it yet.</source>
        <translation>O médico ainda não prescreveu nada disto.</translation>
    </message>
    <message>
        <source>Saved here. The bed map shows it at once; central follows.</source>
        <translation>Guardado aqui. O mapa de camas mostra-o já; o sistema central segue-se.</translation>
    </message>
</context>
<context>
    <name>NoScanForm</name>
    <message>
        <source>as needed</source>
        <translation>em SOS</translation>
    </message>
    <message>
        <source>Doses that can be given</source>
        <translation>Doses que podem ser administradas</translation>
    </message>
    <message>
        <source>No label can be scanned</source>
        <translation>Nenhuma etiqueta pode ser lida</translation>
    </message>
    <message>
        <source>No wristband can be scanned</source>
        <translation>Nenhuma pulseira pode ser lida</translation>
    </message>
    <message>
        <source>Read drug, dose and route aloud against the order. It is counted as not scanned.</source>
        <translation>Leia em voz alta medicamento, dose e via contra a prescrição. Conta como não lido.</translation>
    </message>
    <message>
        <source>Two identifiers: name, date of birth, hospital number or admission number. A bed is none.</source>
        <translation>Dois identificadores: nome, data de nascimento, número do hospital ou número de admissão. A cama não conta.</translation>
    </message>
    <message>
        <source>First identifier</source>
        <translation>Primeiro identificador</translation>
    </message>
    <message>
        <source>Second identifier</source>
        <translation>Segundo identificador</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Por palavras</translation>
    </message>
    <message>
        <source>Go on without a scan</source>
        <translation>Continuar sem leitura</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Say why nothing was scanned.</source>
        <translation>Diga porque nada foi lido.</translation>
    </message>
    <message>
        <source>Choose the dose.</source>
        <translation>Escolha a dose.</translation>
    </message>
    <message>
        <source>Type two identifiers.</source>
        <translation>Escreva dois identificadores.</translation>
    </message>
    <message>
        <source>These are not two different identifiers of one patient of this ward. Nothing was done.</source>
        <translation>Estes não são dois identificadores diferentes de um doente deste serviço. Nada foi feito.</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prevista</translation>
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
        <source>Route, frequency</source>
        <translation>Via, frequência</translation>
    </message>
</context>
<context>
    <name>Nurse</name>
    <message>
        <source>sent, checking</source>
        <translation>enviada, a conferir</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>em suspenso</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>não usada</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>F</source>
        <translation>F</translation>
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
        <source>Special</source>
        <translation>Especial</translation>
    </message>
    <message>
        <source>Level 1</source>
        <translation>Nível 1</translation>
    </message>
    <message>
        <source>Level 2</source>
        <translation>Nível 2</translation>
    </message>
    <message>
        <source>Level 3</source>
        <translation>Nível 3</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Crítico</translation>
    </message>
    <message>
        <source>Serious</source>
        <translation>Grave</translation>
    </message>
    <message>
        <source>Falls</source>
        <translation>Quedas</translation>
    </message>
    <message>
        <source>Skin</source>
        <translation>Pele</translation>
    </message>
    <message>
        <source>VTE</source>
        <translation>TEV</translation>
    </message>
    <message>
        <source>Tube</source>
        <translation>Sonda</translation>
    </message>
    <message>
        <source>Chemo</source>
        <translation>Quimio</translation>
    </message>
    <message>
        <source>Aspiration</source>
        <translation>Aspiração</translation>
    </message>
    <message>
        <source>Resistant</source>
        <translation>Resistente</translation>
    </message>
    <message>
        <source>NPO</source>
        <translation>Nada p.o.</translation>
    </message>
    <message>
        <source>Skin test</source>
        <translation>Teste cutâneo</translation>
    </message>
    <message>
        <source>Pathology</source>
        <translation>Anat. pat.</translation>
    </message>
    <message>
        <source>Critical!</source>
        <translation>Crítico!</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Dor</translation>
    </message>
    <message>
        <source>Infection?</source>
        <translation>Infeção?</translation>
    </message>
    <message>
        <source>Early warning</source>
        <translation>Alerta precoce</translation>
    </message>
    <message>
        <source>Check paper</source>
        <translation>Ver papel</translation>
    </message>
    <message>
        <source>Droplet</source>
        <translation>Gotículas</translation>
    </message>
    <message>
        <source>Airborne</source>
        <translation>Via aérea</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Protective</source>
        <translation>Protetor</translation>
    </message>
    <message>
        <source>Isolation</source>
        <translation>Isolamento</translation>
    </message>
    <message>
        <source>high</source>
        <translation>alto</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>médio</translation>
    </message>
    <message>
        <source>No known allergies</source>
        <translation>Sem alergias conhecidas</translation>
    </message>
    <message>
        <source>Allergies not recorded: ask</source>
        <translation>Alergias não registadas: pergunte</translation>
    </message>
    <message>
        <source>Allergies not available here</source>
        <translation>Alergias não disponíveis aqui</translation>
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
        <source>saved here</source>
        <translation>guardada aqui</translation>
    </message>
    <message>
        <source>saved here, sending</source>
        <translation>guardada aqui, a enviar</translation>
    </message>
    <message>
        <source>outcome unclear, asking</source>
        <translation>resultado incerto, a perguntar</translation>
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
        <source>refused by central</source>
        <translation>recusado pelo sistema central</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>resolvido</translation>
    </message>
</context>
<context>
    <name>NurseAlarm</name>
    <message>
        <source>blood over its time: {count}, bed {bed} {name} {bag}, to be in by {time}: stop it and ask</source>
        <translation>sangue fora de tempo: {count}, cama {bed} {name} {bag}, a terminar até {time}: pare e pergunte</translation>
    </message>
    <message>
        <source>st or urgent to verify: {count}, longest bed {bed} {name} {what}, waits {time}</source>
        <translation>imediatas ou urgentes por verificar: {count}, há mais tempo cama {bed} {name} {what}, aguarda {time}</translation>
    </message>
    <message>
        <source>(target {minutes} min)</source>
        <translation>(meta {minutes} min)</translation>
    </message>
    <message>
        <source>skin tests to read: {count}, bed {bed} {name} {what}, due for {time}</source>
        <translation>testes cutâneos por ler: {count}, cama {bed} {name} {what}, previsto para {time}</translation>
    </message>
    <message>
        <source>handover not taken: {count}, bed {bed} {name}, given {time}</source>
        <translation>passagem de turno não recebida: {count}, cama {bed} {name}, dada {time}</translation>
    </message>
</context>
<context>
    <name>NurseKinds</name>
    <message>
        <source>Question about an order</source>
        <translation>Pergunta sobre uma prescrição</translation>
    </message>
    <message>
        <source>Answer to a nurse</source>
        <translation>Resposta a um enfermeiro</translation>
    </message>
    <message>
        <source>Skin test begun</source>
        <translation>Teste cutâneo iniciado</translation>
    </message>
    <message>
        <source>Specimen collected</source>
        <translation>Amostra colhida</translation>
    </message>
    <message>
        <source>Specimen not collected</source>
        <translation>Amostra não colhida</translation>
    </message>
</context>
<context>
    <name>NurseOrderChips</name>
    <message>
        <source>oral</source>
        <translation>verbal</translation>
    </message>
    <message>
        <source>stops {time}</source>
        <translation>termina {time}</translation>
    </message>
    <message>
        <source>no skin test, second signature {name}</source>
        <translation>sem teste cutâneo, segunda assinatura {name}</translation>
    </message>
    <message>
        <source>do not give: skin test not read</source>
        <translation>não administrar: teste cutâneo não lido</translation>
    </message>
    <message>
        <source>own supply</source>
        <translation>medicação própria</translation>
    </message>
</context>
<context>
    <name>OralPage</name>
    <message>
        <source>Oral orders</source>
        <translation>Prescrições verbais</translation>
    </message>
    <message>
        <source>save</source>
        <translation>guardar</translation>
    </message>
    <message>
        <source>remove line</source>
        <translation>remover linha</translation>
    </message>
    <message>
        <source>for a patient</source>
        <translation>para um doente</translation>
    </message>
    <message>
        <source>Write down an oral order (at once only)</source>
        <translation>Registar uma prescrição verbal (só imediata)</translation>
    </message>
    <message>
        <source>Wait for the doctor&apos;s signature</source>
        <translation>Aguardam a assinatura do médico</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Dada por</translation>
    </message>
    <message>
        <source>Read back to the doctor and confirmed</source>
        <translation>Lida de volta ao médico e confirmada</translation>
    </message>
    <message>
        <source>Remove line</source>
        <translation>Remover linha</translation>
    </message>
    <message>
        <source>Save oral order</source>
        <translation>Guardar prescrição verbal</translation>
    </message>
    <message>
        <source>Lines of the oral order</source>
        <translation>Linhas da prescrição verbal</translation>
    </message>
    <message>
        <source>ordered by word of mouth, to be given at once</source>
        <translation>prescrito verbalmente, para administrar de imediato</translation>
    </message>
    <message>
        <source>Only what is to be done at once is ordered by word of mouth: type st.</source>
        <translation>Só se prescreve verbalmente o que é para fazer de imediato: escreva st.</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>Não guardado.</translation>
    </message>
    <message>
        <source>The lines were changed meanwhile; save them again.</source>
        <translation>As linhas foram alteradas entretanto; guarde-as de novo.</translation>
    </message>
    <message>
        <source>Choose the patient on the bed map (F2), then press O.</source>
        <translation>Escolha o doente no mapa de camas (F2), depois prima O.</translation>
    </message>
    <message>
        <source>Nothing is written down yet.</source>
        <translation>Ainda nada está escrito.</translation>
    </message>
    <message>
        <source>The lines are not checked yet.</source>
        <translation>As linhas ainda não foram verificadas.</translation>
    </message>
    <message>
        <source>A safety rule blocks a line: tell the doctor now.</source>
        <translation>Uma regra de segurança bloqueia uma linha: avise já o médico.</translation>
    </message>
    <message>
        <source>A finding needs the doctor&apos;s reason.</source>
        <translation>Um alerta precisa do motivo do médico.</translation>
    </message>
    <message>
        <source>Say who gave the order.</source>
        <translation>Diga quem deu a prescrição.</translation>
    </message>
    <message>
        <source>Read it back to the doctor and tick it.</source>
        <translation>Leia-a de volta ao médico e assinale.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Prescrição</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Dose</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Via</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Bed</source>
        <translation>Cama</translation>
    </message>
    <message>
        <source>Oral order</source>
        <translation>Prescrição verbal</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Assinatura</translation>
    </message>
</context>
<context>
    <name>PackNames</name>
    <message>
        <source>IV infusion</source>
        <translation>perfusão IV</translation>
    </message>
    <message>
        <source>IV injection</source>
        <translation>injeção IV</translation>
    </message>
    <message>
        <source>IV pump</source>
        <translation>bomba IV</translation>
    </message>
    <message>
        <source>central line</source>
        <translation>via central</translation>
    </message>
    <message>
        <source>intramuscular</source>
        <translation>intramuscular</translation>
    </message>
    <message>
        <source>subcutaneous</source>
        <translation>subcutânea</translation>
    </message>
    <message>
        <source>intradermal</source>
        <translation>intradérmica</translation>
    </message>
    <message>
        <source>nebulised</source>
        <translation>nebulização</translation>
    </message>
    <message>
        <source>inhaled</source>
        <translation>inalatória</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>de imediato</translation>
    </message>
</context>
<context>
    <name>PaperPage</name>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>see it</source>
        <translation>ver</translation>
    </message>
    <message>
        <source>print</source>
        <translation>imprimir</translation>
    </message>
    <message>
        <source>ward pack now</source>
        <translation>pacote do serviço agora</translation>
    </message>
    <message>
        <source>Print queue</source>
        <translation>Fila de impressão</translation>
    </message>
    <message>
        <source>Page numbers of today</source>
        <translation>Números de página de hoje</translation>
    </message>
    <message>
        <source>Print, void, ward pack</source>
        <translation>Imprimir, anular, pacote do serviço</translation>
    </message>
    <message>
        <source>Print (again)</source>
        <translation>Imprimir (de novo)</translation>
    </message>
    <message>
        <source>As PDF into the documents folder</source>
        <translation>Em PDF para a pasta de documentos</translation>
    </message>
    <message>
        <source>Reason (to drop a job or void a number)</source>
        <translation>Motivo (para largar um trabalho ou anular um número)</translation>
    </message>
    <message>
        <source>Drop the job</source>
        <translation>Largar o trabalho</translation>
    </message>
    <message>
        <source>Void the number</source>
        <translation>Anular o número</translation>
    </message>
    <message>
        <source>Print the list of numbers</source>
        <translation>Imprimir a lista de números</translation>
    </message>
    <message>
        <source>Make the ward pack now</source>
        <translation>Fazer agora o pacote do serviço</translation>
    </message>
    <message>
        <source>Print the whole ward</source>
        <translation>Imprimir todo o serviço</translation>
    </message>
    <message>
        <source>This PC has no printer: the job goes on waiting. F saves it as PDF.</source>
        <translation>Este PC não tem impressora: o trabalho continua à espera. F guarda-o em PDF.</translation>
    </message>
    <message>
        <source>Done: {pages} pages, {place}</source>
        <translation>Feito: {pages} páginas, {place}</translation>
    </message>
    <message>
        <source>Choose a job that still waits.</source>
        <translation>Escolha um trabalho que ainda espera.</translation>
    </message>
    <message>
        <source>Choose a page number.</source>
        <translation>Escolha um número de página.</translation>
    </message>
    <message>
        <source>Say why, then Enter.</source>
        <translation>Diga porquê, depois Enter.</translation>
    </message>
    <message>
        <source>It is void or gone already.</source>
        <translation>Já está anulado ou já não existe.</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>refused and corrected in the preview</source>
        <translation>recusado e corrigido na pré-visualização</translation>
    </message>
    <message>
        <source>dropped: {reason}</source>
        <translation>largado: {reason}</translation>
    </message>
    <message>
        <source>{count} copies came out, {place}</source>
        <translation>saíram {count} cópias, {place}</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>aguarda</translation>
    </message>
    <message>
        <source>the printer is not there</source>
        <translation>a impressora não existe</translation>
    </message>
    <message>
        <source>the printer takes nothing</source>
        <translation>a impressora não aceita nada</translation>
    </message>
    <message>
        <source>the folder of the file is not there</source>
        <translation>a pasta do ficheiro não existe</translation>
    </message>
    <message>
        <source>the file cannot be written</source>
        <translation>o ficheiro não se pode escrever</translation>
    </message>
    <message>
        <source>the patient is not known here any more</source>
        <translation>o doente já não é conhecido aqui</translation>
    </message>
    <message>
        <source>it could not be printed</source>
        <translation>não foi possível imprimir</translation>
    </message>
    <message>
        <source>Page number</source>
        <translation>Número de página</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Impresso</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Anulado</translation>
    </message>
    <message>
        <source>VOID · {who}: {reason}</source>
        <translation>ANULADO · {who}: {reason}</translation>
    </message>
</context>
<context>
    <name>PatientBlock</name>
    <message>
        <source>no hospital number</source>
        <translation>sem número do hospital</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>Alergias</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>CrCl</source>
        <translation>ClCr</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>Easily mixed up with bed {beds}</source>
        <translation>Fácil de confundir com a cama {beds}</translation>
    </message>
</context>
<context>
    <name>PrintCentrePage</name>
    <message>
        <source>Print centre</source>
        <translation>Centro de impressão</translation>
    </message>
    <message>
        <source>tick a patient</source>
        <translation>assinalar um doente</translation>
    </message>
    <message>
        <source>sheet, roll</source>
        <translation>folha, rolo</translation>
    </message>
    <message>
        <source>preview</source>
        <translation>pré-visualizar</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Doentes</translation>
    </message>
    <message>
        <source>Labels and cards</source>
        <translation>Etiquetas e cartões</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ninguém</translation>
    </message>
    <message>
        <source>Planned within (hours)</source>
        <translation>Previsto dentro de (horas)</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Pré-visualizar</translation>
    </message>
    <message>
        <source>Groups prepared apart: a label for each drug (P)</source>
        <translation>Grupos preparados à parte: uma etiqueta por medicamento (P)</translation>
    </message>
    <message>
        <source>A4, cut apart (R)</source>
        <translation>A4, para recortar (R)</translation>
    </message>
    <message>
        <source>Label printer, roll {width} mm</source>
        <translation>Impressora de etiquetas, rolo {width} mm</translation>
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
        <source>{people} patients, {kinds} kinds</source>
        <translation>doentes: {people}, tipos: {kinds}</translation>
    </message>
    <message>
        <source>Tick the patients first.</source>
        <translation>Assinale primeiro os doentes.</translation>
    </message>
    <message>
        <source>Choose what is to be printed.</source>
        <translation>Escolha o que se imprime.</translation>
    </message>
</context>
<context>
    <name>QueryPanel</name>
    <message>
        <source>Ask the doctor about: {about}</source>
        <translation>Perguntar ao médico sobre: {about}</translation>
    </message>
    <message>
        <source>Why it is asked</source>
        <translation>Porque se pergunta</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>escolher</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pergunta</translation>
    </message>
    <message>
        <source>what the doctor reads</source>
        <translation>o que o médico lê</translation>
    </message>
    <message>
        <source>Send to the doctor</source>
        <translation>Enviar ao médico</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Choose why it is asked.</source>
        <translation>Escolha porque se pergunta.</translation>
    </message>
</context>
<context>
    <name>RestHint</name>
    <message>
        <source>{count} more</source>
        <translation>mais {count}</translation>
    </message>
    <message>
        <source>{count} above</source>
        <translation>{count} acima</translation>
    </message>
</context>
<context>
    <name>RightsList</name>
    <message>
        <source>not known yet</source>
        <translation>por saber</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>concorda</translation>
    </message>
    <message>
        <source>does not agree</source>
        <translation>não concorda</translation>
    </message>
</context>
<context>
    <name>ScanWait</name>
    <message>
        <source>Scan again</source>
        <translation>Ler de novo</translation>
    </message>
    <message>
        <source>Another patient</source>
        <translation>Outro doente</translation>
    </message>
    <message>
        <source>Type a code and press Enter</source>
        <translation>Escreva um código e prima Enter</translation>
    </message>
</context>
<context>
    <name>SkinBoard</name>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Ler</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Doente</translation>
    </message>
    <message>
        <source>Drug</source>
        <translation>Medicamento</translation>
    </message>
    <message>
        <source>Test, solution</source>
        <translation>Teste, solução</translation>
    </message>
    <message>
        <source>Batch no.</source>
        <translation>Lote n.º</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Iniciado</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Lido por</translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation>Vale até</translation>
    </message>
    <message>
        <source>Read after minutes</source>
        <translation>Ler após minutos</translation>
    </message>
    <message>
        <source>Read after days</source>
        <translation>Ler após dias</translation>
    </message>
    <message>
        <source>in {time}</source>
        <translation>em {time}</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>desde {time}</translation>
    </message>
    <message>
        <source>to be done</source>
        <translation>por fazer</translation>
    </message>
    <message>
        <source>running</source>
        <translation>a decorrer</translation>
    </message>
    <message>
        <source>read now</source>
        <translation>ler agora</translation>
    </message>
    <message>
        <source>time over: repeat</source>
        <translation>tempo passado: repetir</translation>
    </message>
    <message>
        <source>negative, release</source>
        <translation>negativo, libertar</translation>
    </message>
    <message>
        <source>negative (−)</source>
        <translation>negativo (−)</translation>
    </message>
    <message>
        <source>weakly positive (±)</source>
        <translation>fracamente positivo (±)</translation>
    </message>
    <message>
        <source>positive (+)</source>
        <translation>positivo (+)</translation>
    </message>
    <message>
        <source>unclear: ask</source>
        <translation>não é claro: pergunte</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expirado</translation>
    </message>
</context>
<context>
    <name>SkinBoardPage</name>
    <message>
        <source>Skin tests</source>
        <translation>Testes cutâneos</translation>
    </message>
    <message>
        <source>Skin tests of the ward</source>
        <translation>Testes cutâneos do serviço</translation>
    </message>
    <message>
        <source>begin</source>
        <translation>iniciar</translation>
    </message>
    <message>
        <source>read</source>
        <translation>ler</translation>
    </message>
    <message>
        <source>release the drug</source>
        <translation>libertar o medicamento</translation>
    </message>
    <message>
        <source>negative (−)</source>
        <translation>negativo (−)</translation>
    </message>
    <message>
        <source>weakly positive (±)</source>
        <translation>fracamente positivo (±)</translation>
    </message>
    <message>
        <source>positive (+)</source>
        <translation>positivo (+)</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>escolher</translation>
    </message>
    <message>
        <source>Batch no. of the test solution</source>
        <translation>Lote n.º da solução de teste</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Solução</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Read after (minutes)</source>
        <translation>Ler após (minutos)</translation>
    </message>
    <message>
        <source>Solution given: begin</source>
        <translation>Solução administrada: iniciar</translation>
    </message>
    <message>
        <source>Read with a second person</source>
        <translation>Ler com uma segunda pessoa</translation>
    </message>
    <message>
        <source>Release the drug</source>
        <translation>Libertar o medicamento</translation>
    </message>
    <message>
        <source>Chosen test</source>
        <translation>Teste escolhido</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>Nada está escolhido.</translation>
    </message>
    <message>
        <source>Waits for it: {names}</source>
        <translation>Aguardam-no: {names}</translation>
    </message>
    <message>
        <source>Begun {time} by {who}, batch {batch}, {site}</source>
        <translation>Iniciado {time} por {who}, lote {batch}, {site}</translation>
    </message>
    <message>
        <source>site not said</source>
        <translation>local não indicado</translation>
    </message>
    <message>
        <source>To be read from {time}</source>
        <translation>A ler a partir de {time}</translation>
    </message>
    <message>
        <source>and not after {time}</source>
        <translation>e não depois de {time}</translation>
    </message>
    <message>
        <source>Read {time} by {who}: {words}</source>
        <translation>Lido {time} por {who}: {words}</translation>
    </message>
    <message>
        <source>Times: {source}</source>
        <translation>Tempos: {source}</translation>
    </message>
    <message>
        <source>The batch number is missing.</source>
        <translation>Falta o número de lote.</translation>
    </message>
    <message>
        <source>Say after how many minutes it is read: the site&apos;s data do not name this test.</source>
        <translation>Diga após quantos minutos se lê: os dados da instituição não indicam este teste.</translation>
    </message>
    <message>
        <source>Say the result.</source>
        <translation>Diga o resultado.</translation>
    </message>
    <message>
        <source>{bed} {name} · {test}: the second person reads it too and signs with own number and password.</source>
        <translation>{bed} {name} · {test}: a segunda pessoa também o lê e assina com o seu número e palavra-passe.</translation>
    </message>
    <message>
        <source>It runs already.</source>
        <translation>Já decorre.</translation>
    </message>
    <message>
        <source>The order of this test was stopped: ask the doctor.</source>
        <translation>A prescrição deste teste foi descontinuada: pergunte ao médico.</translation>
    </message>
    <message>
        <source>Not read: its time has not come. A reaction may be written down at any time.</source>
        <translation>Não lido: ainda não é hora. Uma reação pode registar-se a qualquer momento.</translation>
    </message>
    <message>
        <source>Not negative: the time in which it may be read is over. Repeat the test.</source>
        <translation>Não negativo: passou o tempo em que se pode ler. Repita o teste.</translation>
    </message>
    <message>
        <source>It has to be somebody else, who treats or gives drugs.</source>
        <translation>Tem de ser outra pessoa, que trate ou administre medicamentos.</translation>
    </message>
    <message>
        <source>Not read: nobody wrote down when the solution was given. Begin the test first.</source>
        <translation>Não lido: ninguém registou quando foi dada a solução. Inicie primeiro o teste.</translation>
    </message>
    <message>
        <source>A second person reads it too and signs with own number and password.</source>
        <translation>Uma segunda pessoa também o lê e assina com o seu número e palavra-passe.</translation>
    </message>
    <message>
        <source>It has to be somebody else than who gave the solution.</source>
        <translation>Tem de ser outra pessoa que não quem deu a solução.</translation>
    </message>
    <message>
        <source>Not begun again: this test was read positive. Ask the doctor.</source>
        <translation>Não reiniciado: este teste foi lido como positivo. Pergunte ao médico.</translation>
    </message>
    <message>
        <source>Not read: nobody knows from when. Begin the test anew.</source>
        <translation>Não lido: ninguém sabe desde quando. Inicie o teste de novo.</translation>
    </message>
    <message>
        <source>Not read: the clock of this computer was changed since it was begun.</source>
        <translation>Não lido: o relógio deste computador foi alterado desde o início.</translation>
    </message>
    <message>
        <source>Not released: a positive test is on record.</source>
        <translation>Não libertado: consta um teste positivo.</translation>
    </message>
    <message>
        <source>Not done: the order changed meanwhile. Read it anew.</source>
        <translation>Não feito: a prescrição mudou entretanto. Leia-a de novo.</translation>
    </message>
</context>
<context>
    <name>SlotGrid</name>
    <message>
        <source>Bed</source>
        <translation>Cama</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Doente</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Dor</translation>
    </message>
    <message>
        <source>Weight kg</source>
        <translation>Peso kg</translation>
    </message>
    <message>
        <source>Stool</source>
        <translation>Fezes</translation>
    </message>
    <message>
        <source>{value} ℃ is a leap: measure again, then type it once more ({value}v: checked again)</source>
        <translation>{value} ℃ é um salto: meça de novo e escreva outra vez ({value}v: confirmado)</translation>
    </message>
    <message>
        <source>Cannot be: {low} to {high}. Type it again.</source>
        <translation>Não pode ser: {low} a {high}. Escreva de novo.</translation>
    </message>
    <message>
        <source>Not a number</source>
        <translation>Não é um número</translation>
    </message>
    <message>
        <source>Too many decimals</source>
        <translation>Demasiadas casas decimais</translation>
    </message>
    <message>
        <source>The lower must be below the upper</source>
        <translation>A mínima tem de ser inferior à máxima</translation>
    </message>
    <message>
        <source>Both pressures: 120/80</source>
        <translation>Ambas as tensões: 120/80</translation>
    </message>
    <message>
        <source>Stools as 1, 0/E, 1 2/E, 3/2E, */E, * or ☆</source>
        <translation>Fezes como 1, 0/E, 1 2/E, 3/2E, */E, * ou ☆</translation>
    </message>
    <message>
        <source>One of A C V P U</source>
        <translation>Um de A C V P U</translation>
    </message>
    <message>
        <source>There is no value before it in this slot</source>
        <translation>Não há valor anterior nesta ronda</translation>
    </message>
    <message>
        <source>This cannot be read</source>
        <translation>Isto não se consegue ler</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>recusou</translation>
    </message>
    <message>
        <source>away</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>on leave</source>
        <translation>ausente com licença</translation>
    </message>
    <message>
        <source>no rise</source>
        <translation>sem subida</translation>
    </message>
    <message>
        <source>ventilator</source>
        <translation>ventilador</translation>
    </message>
    <message>
        <source>bedridden</source>
        <translation>acamado</translation>
    </message>
    <message>
        <source>wheelchair</source>
        <translation>cadeira de rodas</translation>
    </message>
    <message>
        <source>stretcher</source>
        <translation>maca</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>não medido</translation>
    </message>
    <message>
        <source>T: before: o mouth, x axilla, r rectum, e ear, s skin; behind: v checked again, c after cooling</source>
        <translation>T: antes: o boca, x axila, r reto, e ouvido, s pele; depois: v confirmado, c após arrefecimento</translation>
    </message>
    <message>
        <source>T: j refused, w away, q on leave, b no rise · R: v ventilator · BP: 110/64L leg · pain: 3a treated</source>
        <translation>T: j recusou, w ausente, q com licença, b sem subida · R: v ventilador · TA: 110/64L perna · dor: 3a tratada</translation>
    </message>
    <message>
        <source>Weight: w bedridden, l wheelchair, p stretcher · stool: 1, 0/E, 1 2/E, 3/2E, */E, *, ☆</source>
        <translation>Peso: w acamado, l cadeira de rodas, p maca · fezes: 1, 0/E, 1 2/E, 3/2E, */E, *, ☆</translation>
    </message>
</context>
<context>
    <name>SlotPane</name>
    <message>
        <source>not said</source>
        <translation>não indicado</translation>
    </message>
    <message>
        <source>mouth</source>
        <translation>boca</translation>
    </message>
    <message>
        <source>axilla</source>
        <translation>axila</translation>
    </message>
    <message>
        <source>rectum</source>
        <translation>reto</translation>
    </message>
    <message>
        <source>ear</source>
        <translation>ouvido</translation>
    </message>
    <message>
        <source>skin</source>
        <translation>pele</translation>
    </message>
    <message>
        <source>Temperature of this round</source>
        <translation>Temperatura desta ronda</translation>
    </message>
    <message>
        <source>Taken at (24 h), empty: now</source>
        <translation>Medido às (24 h), vazio: agora</translation>
    </message>
    <message>
        <source>Save every row that is right</source>
        <translation>Guardar todas as linhas certas</translation>
    </message>
    <message>
        <source>Values of the whole slot</source>
        <translation>Valores de toda a ronda</translation>
    </message>
    <message>
        <source>{count} rows typed, not saved</source>
        <translation>{count} linhas escritas, não guardadas</translation>
    </message>
    <message>
        <source>{count} patients saved.</source>
        <translation>{count} doentes guardados.</translation>
    </message>
    <message>
        <source>{count} rows have a wrong cell and wait.</source>
        <translation>{count} linhas têm uma célula errada e aguardam.</translation>
    </message>
    <message>
        <source>Time: this lies ahead.</source>
        <translation>Hora: é futura.</translation>
    </message>
    <message>
        <source>Time: type HH:MM.</source>
        <translation>Hora: escreva HH:MM.</translation>
    </message>
    <message>
        <source>Nothing is typed yet.</source>
        <translation>Ainda nada está escrito.</translation>
    </message>
</context>
<context>
    <name>SpecimenPage</name>
    <message>
        <source>Specimens</source>
        <translation>Amostras</translation>
    </message>
    <message>
        <source>Specimens to collect</source>
        <translation>Amostras por colher</translation>
    </message>
    <message>
        <source>scan</source>
        <translation>ler</translation>
    </message>
    <message>
        <source>label</source>
        <translation>etiqueta</translation>
    </message>
    <message>
        <source>not collected</source>
        <translation>não colhida</translation>
    </message>
    <message>
        <source>Could not be collected</source>
        <translation>Não foi possível colher</translation>
    </message>
    <message>
        <source>choose why</source>
        <translation>escolha porquê</translation>
    </message>
    <message>
        <source>Not collected</source>
        <translation>Não colhida</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Chosen container</source>
        <translation>Recipiente escolhido</translation>
    </message>
    <message>
        <source>2. Scan the tube</source>
        <translation>2. Leia o tubo</translation>
    </message>
    <message>
        <source>1. Scan the wristband</source>
        <translation>1. Leia a pulseira</translation>
    </message>
    <message>
        <source>or type what stands under the code</source>
        <translation>ou escreva o que está sob o código</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>Nada está escolhido.</translation>
    </message>
    <message>
        <source>Order of draw: {n}</source>
        <translation>Ordem de colheita: {n}</translation>
    </message>
    <message>
        <source>Fill before it: {tubes}</source>
        <translation>Encher antes dele: {tubes}</translation>
    </message>
    <message>
        <source>Code {code}</source>
        <translation>Código {code}</translation>
    </message>
    <message>
        <source>✖ WRONG TUBE: {code}. Not charted.</source>
        <translation>✖ TUBO ERRADO: {code}. Não registado.</translation>
    </message>
    <message>
        <source>✔ Patient is right. Now the tube.</source>
        <translation>✔ O doente está certo. Agora o tubo.</translation>
    </message>
    <message>
        <source>✖ WRONG PATIENT: {code}. Stop.</source>
        <translation>✖ DOENTE ERRADO: {code}. Pare.</translation>
    </message>
    <message>
        <source>Collected: {code}</source>
        <translation>Colhida: {code}</translation>
    </message>
    <message>
        <source>WRONG PATIENT. Not charted.</source>
        <translation>DOENTE ERRADO. Não registado.</translation>
    </message>
    <message>
        <source>WRONG TUBE. Not charted.</source>
        <translation>TUBO ERRADO. Não registado.</translation>
    </message>
    <message>
        <source>It was collected already. Not charted twice.</source>
        <translation>Já foi colhida. Não se regista duas vezes.</translation>
    </message>
    <message>
        <source>The request was stopped or is not here any more. Not charted.</source>
        <translation>O pedido foi descontinuado ou já não está aqui. Não registado.</translation>
    </message>
    <message>
        <source>Not charted.</source>
        <translation>Não registado.</translation>
    </message>
    <message>
        <source>Choose why it could not be collected.</source>
        <translation>Escolha porque não foi possível colher.</translation>
    </message>
</context>
<context>
    <name>Specimens</name>
    <message>
        <source>Patient</source>
        <translation>Doente</translation>
    </message>
    <message>
        <source>Order of draw</source>
        <translation>Ordem de colheita</translation>
    </message>
    <message>
        <source>Material, container</source>
        <translation>Material, recipiente</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Análises</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Prevista</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Colhida</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>urgente</translation>
    </message>
    <message>
        <source>container not known: ask the laboratory</source>
        <translation>recipiente desconhecido: pergunte ao laboratório</translation>
    </message>
    <message>
        <source>collect again: {why}</source>
        <translation>colher de novo: {why}</translation>
    </message>
    <message>
        <source>not collected: {why}</source>
        <translation>não colhida: {why}</translation>
    </message>
    <message>
        <source>collected</source>
        <translation>colhida</translation>
    </message>
    <message>
        <source>to collect</source>
        <translation>por colher</translation>
    </message>
</context>
<context>
    <name>StepChips</name>
    <message>
        <source>1 badge</source>
        <translation>1 cartão</translation>
    </message>
    <message>
        <source>2 wristband</source>
        <translation>2 pulseira</translation>
    </message>
    <message>
        <source>3 label</source>
        <translation>3 etiqueta</translation>
    </message>
    <message>
        <source>scanned</source>
        <translation>lido</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>escrito</translation>
    </message>
</context>
<context>
    <name>TodoList</name>
    <message>
        <source>To do</source>
        <translation>Por fazer</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>Administrar</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Ler</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decidir</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Em atraso</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>A qualquer hora</translation>
    </message>
    <message>
        <source>From {time}</source>
        <translation>A partir de {time}</translation>
    </message>
    <message>
        <source>late {span}</source>
        <translation>atraso {span}</translation>
    </message>
    <message>
        <source>st order to verify</source>
        <translation>prescrição imediata por verificar</translation>
    </message>
    <message>
        <source>order to verify</source>
        <translation>prescrição por verificar</translation>
    </message>
    <message>
        <source>{what} critical value, unread</source>
        <translation>{what} valor crítico, não lido</translation>
    </message>
    <message>
        <source>Both sides changed</source>
        <translation>Ambos os lados mudaram</translation>
    </message>
</context>
<context>
    <name>TodoPane</name>
    <message>
        <source>To do</source>
        <translation>Por fazer</translation>
    </message>
    <message>
        <source>{count} · overdue {late}</source>
        <translation>{count} · em atraso {late}</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Mine {count}</source>
        <translation>Meus {count}</translation>
    </message>
    <message>
        <source>up, down</source>
        <translation>acima, abaixo</translation>
    </message>
    <message>
        <source>do it</source>
        <translation>fazer</translation>
    </message>
</context>
<context>
    <name>VerifyActs</name>
    <message>
        <source>No new order is chosen.</source>
        <translation>Nenhuma prescrição nova está escolhida.</translation>
    </message>
    <message>
        <source>A question is about an order to verify.</source>
        <translation>Uma pergunta é sobre uma prescrição por verificar.</translation>
    </message>
    <message>
        <source>{why} {names}: the second person compares it and signs with own number and password.</source>
        <translation>{why} {names}: a segunda pessoa confere e assina com o seu número e palavra-passe.</translation>
    </message>
    <message>
        <source>Not verified.</source>
        <translation>Não verificada.</translation>
    </message>
    <message>
        <source>The order changed meanwhile; read it again.</source>
        <translation>A prescrição mudou entretanto; leia-a de novo.</translation>
    </message>
</context>
<context>
    <name>VerifyPage</name>
    <message>
        <source>Taken back: {who}</source>
        <translation>Anulada: {who}</translation>
    </message>
    <message>
        <source>Stopped: {who}</source>
        <translation>Descontinuada: {who}</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Motivo: {reason}</translation>
    </message>
    <message>
        <source>Confirmed with H: no dose of it is prepared or running any more.</source>
        <translation>Confirmada com H: já não está preparada nem a correr nenhuma dose.</translation>
    </message>
    <message>
        <source>not ordered before in this stay</source>
        <translation>não prescrita antes neste internamento</translation>
    </message>
    <message>
        <source>as the order before</source>
        <translation>como a prescrição anterior</translation>
    </message>
    <message>
        <source>Signed: {who}</source>
        <translation>Assinada: {who}</translation>
    </message>
    <message>
        <source>Verify orders</source>
        <translation>Verificar prescrições</translation>
    </message>
    <message>
        <source>up, down</source>
        <translation>acima, abaixo</translation>
    </message>
    <message>
        <source>tick, verify</source>
        <translation>assinalar, verificar</translation>
    </message>
    <message>
        <source>verify this group</source>
        <translation>verificar este grupo</translation>
    </message>
    <message>
        <source>ask the doctor</source>
        <translation>perguntar ao médico</translation>
    </message>
    <message>
        <source>new, changed, stopped</source>
        <translation>novas, alteradas, descontinuadas</translation>
    </message>
    <message>
        <source>whole ward</source>
        <translation>todo o serviço</translation>
    </message>
    <message>
        <source>Orders to verify</source>
        <translation>Prescrições por verificar</translation>
    </message>
    <message>
        <source>Chosen group</source>
        <translation>Grupo escolhido</translation>
    </message>
    <message>
        <source>Whole ward</source>
        <translation>Todo o serviço</translation>
    </message>
    <message>
        <source>Ask the doctor</source>
        <translation>Perguntar ao médico</translation>
    </message>
    <message>
        <source>{count} more lines to verify</source>
        <translation>mais {count} linhas por verificar</translation>
    </message>
    <message>
        <source>{count} groups · st and urgent first, then longest waiting</source>
        <translation>{count} grupos · imediatas e urgentes primeiro, depois por espera</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>Todos {count}</translation>
    </message>
    <message>
        <source>New {count}</source>
        <translation>Novas {count}</translation>
    </message>
    <message>
        <source>Changed {count}</source>
        <translation>Alteradas {count}</translation>
    </message>
    <message>
        <source>Stops {count}</source>
        <translation>Paragens {count}</translation>
    </message>
    <message>
        <source>Taken back {count}</source>
        <translation>Anuladas {count}</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>Nada está escolhido.</translation>
    </message>
    <message>
        <source>lines: {count}</source>
        <translation>linhas: {count}</translation>
    </message>
    <message>
        <source>☑ read · {count}</source>
        <translation>☑ lidas · {count}</translation>
    </message>
    <message>
        <source>Taken back, to confirm</source>
        <translation>Anulada, por confirmar</translation>
    </message>
    <message>
        <source>Stop to confirm</source>
        <translation>Paragem por confirmar</translation>
    </message>
    <message>
        <source>What is verified</source>
        <translation>O que se verifica</translation>
    </message>
    <message>
        <source>Confirm: taken back</source>
        <translation>Confirmar: anulada</translation>
    </message>
    <message>
        <source>Confirm this stop</source>
        <translation>Confirmar esta paragem</translation>
    </message>
    <message>
        <source>Verify with a second person</source>
        <translation>Verificar com uma segunda pessoa</translation>
    </message>
    <message>
        <source>Verify this group</source>
        <translation>Verificar este grupo</translation>
    </message>
    <message>
        <source>The group before is still being saved.</source>
        <translation>O grupo anterior ainda está a ser guardado.</translation>
    </message>
    <message>
        <source>Press H again when the next is shown.</source>
        <translation>Prima H de novo quando aparecer o seguinte.</translation>
    </message>
    <message>
        <source>No group is chosen.</source>
        <translation>Nenhum grupo está escolhido.</translation>
    </message>
    <message>
        <source>Choose a row: ↑ ↓ or J K.</source>
        <translation>Escolha uma linha: ↑ ↓ ou J K.</translation>
    </message>
    <message>
        <source>The doctor was asked.</source>
        <translation>O médico foi questionado.</translation>
    </message>
    <message>
        <source>The order waits for the answer.</source>
        <translation>A prescrição aguarda a resposta.</translation>
    </message>
    <message>
        <source>Tick it first: Space. Then Enter verifies this group.</source>
        <translation>Assinale primeiro: Espaço. Depois Enter verifica este grupo.</translation>
    </message>
    <message>
        <source>The doctor was asked about it and has not answered yet: it cannot be verified.</source>
        <translation>O médico foi questionado e ainda não respondeu: não se pode verificar.</translation>
    </message>
    <message>
        <source>Not verified: a pharmacist rejected this order. The doctor changes it, or keeps it with a reason: ask the doctor.</source>
        <translation>Não verificada: um farmacêutico recusou esta prescrição. O médico altera-a, ou mantém-na com motivo: pergunte ao médico.</translation>
    </message>
    <message>
        <source>Another patient now: bed {bed}, {name}. Read the order, then press H again.</source>
        <translation>Agora outro doente: cama {bed}, {name}. Leia a prescrição, depois prima H de novo.</translation>
    </message>
    <message>
        <source>Not verified: the order has only just been shown. Read it, then press H once.</source>
        <translation>Não verificada: a prescrição acabou de aparecer. Leia-a, depois prima H uma vez.</translation>
    </message>
    <message>
        <source>Not verified: the patient is still being loaded.</source>
        <translation>Não verificada: o doente ainda está a ser carregado.</translation>
    </message>
</context>
<context>
    <name>VerifyRows</name>
    <message>
        <source>Number</source>
        <translation>Número</translation>
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
        <source>Dose</source>
        <translation>Dose</translation>
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
        <source>Signed</source>
        <translation>Assinada</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>A aguardar</translation>
    </message>
    <message>
        <source>Against before</source>
        <translation>Face à anterior</translation>
    </message>
    <message>
        <source>Bed {bed}</source>
        <translation>Cama {bed}</translation>
    </message>
    <message>
        <source>{count} to verify</source>
        <translation>{count} por verificar</translation>
    </message>
    <message>
        <source>taken back {time}</source>
        <translation>anulada {time}</translation>
    </message>
    <message>
        <source>stopped {time}</source>
        <translation>descontinuada {time}</translation>
    </message>
    <message>
        <source>VOID</source>
        <translation>ANULADA</translation>
    </message>
    <message>
        <source>STOP</source>
        <translation>PARAGEM</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>urgente</translation>
    </message>
    <message>
        <source>discharge</source>
        <translation>alta</translation>
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
        <source>new</source>
        <translation>nova</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>como antes</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observação</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Débito</translation>
    </message>
    <message>
        <source>held: skin test</source>
        <translation>à espera de teste</translation>
    </message>
    <message>
        <source>two people</source>
        <translation>duas pessoas</translation>
    </message>
</context>
<context>
    <name>VerifyWords</name>
    <message>
        <source>held: skin test</source>
        <translation>à espera de teste</translation>
    </message>
    <message>
        <source>held: skin test {names}</source>
        <translation>em suspenso: teste cutâneo {names}</translation>
    </message>
    <message>
        <source>{held}. It is verified after the test was read negative: Shift F3, board of skin tests.</source>
        <translation>{held}. Verifica-se depois de o teste ser lido como negativo: Shift F3, quadro de testes cutâneos.</translation>
    </message>
    <message>
        <source>asked, no answer yet</source>
        <translation>perguntado, ainda sem resposta</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>respondido</translation>
    </message>
    <message>
        <source>Asked by {who} {time}: {text}</source>
        <translation>Perguntado por {who} {time}: {text}</translation>
    </message>
    <message>
        <source>Answer of {who} {time}: {text}</source>
        <translation>Resposta de {who} {time}: {text}</translation>
    </message>
    <message>
        <source>No answer yet: it cannot be verified.</source>
        <translation>Ainda sem resposta: não se pode verificar.</translation>
    </message>
    <message>
        <source>Two people verify it: {classes}.</source>
        <translation>Verificam-na duas pessoas: {classes}.</translation>
    </message>
    <message>
        <source>{names}: no result known here</source>
        <translation>{names}: nenhum resultado conhecido aqui</translation>
    </message>
</context>
<context>
    <name>VitalsForm</name>
    <message>
        <source>Taken at (24 h), empty: now</source>
        <translation>Medido às (24 h), vazio: agora</translation>
    </message>
    <message>
        <source>Consciousness (ACVPU)</source>
        <translation>Consciência (ACVPU)</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>não indicado</translation>
    </message>
    <message>
        <source>A alert</source>
        <translation>A alerta</translation>
    </message>
    <message>
        <source>C new confusion</source>
        <translation>C confusão de novo</translation>
    </message>
    <message>
        <source>V responds to voice</source>
        <translation>V responde à voz</translation>
    </message>
    <message>
        <source>P responds to pain</source>
        <translation>P responde à dor</translation>
    </message>
    <message>
        <source>U unresponsive</source>
        <translation>U sem resposta</translation>
    </message>
    <message>
        <source>{unit}; 0 = room air</source>
        <translation>{unit}; 0 = ar ambiente</translation>
    </message>
    <message>
        <source>Not a number</source>
        <translation>Não é um número</translation>
    </message>
    <message>
        <source>Too many decimals</source>
        <translation>Demasiadas casas decimais</translation>
    </message>
    <message>
        <source>Cannot be: {low} to {high}</source>
        <translation>Não pode ser: {low} a {high}</translation>
    </message>
    <message>
        <source>Must be below the systolic</source>
        <translation>Tem de ser inferior à sistólica</translation>
    </message>
    <message>
        <source>Both pressures are needed</source>
        <translation>São necessárias ambas as tensões</translation>
    </message>
    <message>
        <source>This unit is not known</source>
        <translation>Esta unidade não é conhecida</translation>
    </message>
    <message>
        <source>bedside</source>
        <translation>à cabeceira</translation>
    </message>
    <message>
        <source>NEWS2 (SpO₂ scale {scale}): nothing typed yet</source>
        <translation>NEWS2 (escala SpO₂ {scale}): ainda nada escrito</translation>
    </message>
    <message>
        <source>NEWS2 (SpO₂ scale {scale}): cannot be computed, missing {items}</source>
        <translation>NEWS2 (escala SpO₂ {scale}): não se pode calcular, falta {items}</translation>
    </message>
    <message>
        <source>NEWS2 (SpO₂ scale {scale}) would be {total} {level}</source>
        <translation>NEWS2 (escala SpO₂ {scale}) seria {total} {level}</translation>
    </message>
    <message>
        <source>oxygen flow</source>
        <translation>débito de oxigénio</translation>
    </message>
    <message>
        <source>consciousness</source>
        <translation>consciência</translation>
    </message>
</context>
<context>
    <name>VitalsPage</name>
    <message>
        <source>Vital signs</source>
        <translation>Sinais vitais</translation>
    </message>
    <message>
        <source>up, down</source>
        <translation>acima, abaixo</translation>
    </message>
    <message>
        <source>type values, next field</source>
        <translation>escrever valores, campo seguinte</translation>
    </message>
    <message>
        <source>save, next patient</source>
        <translation>guardar, doente seguinte</translation>
    </message>
    <message>
        <source>whole slot as a grid</source>
        <translation>toda a ronda em grelha</translation>
    </message>
    <message>
        <source>in the grid: due, all</source>
        <translation>na grelha: previstos, todos</translation>
    </message>
    <message>
        <source>Whole slot {slot}</source>
        <translation>Toda a ronda {slot}</translation>
    </message>
    <message>
        <source>{shown} of {count} patients</source>
        <translation>{shown} de {count} doentes</translation>
    </message>
    <message>
        <source>Values at the bedside</source>
        <translation>Valores à cabeceira</translation>
    </message>
    <message>
        <source>Patients of this slot</source>
        <translation>Doentes desta ronda</translation>
    </message>
    <message>
        <source>Save values</source>
        <translation>Guardar valores</translation>
    </message>
    <message>
        <source>{count} more patients</source>
        <translation>mais {count} doentes</translation>
    </message>
    <message>
        <source>Vital signs {slot}</source>
        <translation>Sinais vitais {slot}</translation>
    </message>
    <message>
        <source>{count} not measured</source>
        <translation>{count} não medidos</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Doentes</translation>
    </message>
    <message>
        <source>Time: this lies ahead.</source>
        <translation>Hora: é futura.</translation>
    </message>
    <message>
        <source>Time: type HH:MM, 00:00 to 23:59.</source>
        <translation>Hora: escreva HH:MM, de 00:00 a 23:59.</translation>
    </message>
    <message>
        <source>Nothing is typed yet.</source>
        <translation>Ainda nada está escrito.</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>Não guardado.</translation>
    </message>
    <message>
        <source>Not saved: one value cannot be meant.</source>
        <translation>Não guardado: um valor não pode ser intencional.</translation>
    </message>
</context>
<context>
    <name>VitalsRows</name>
    <message>
        <source>Bed</source>
        <translation>Cama</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Doente</translation>
    </message>
    <message>
        <source>This slot</source>
        <translation>Esta ronda</translation>
    </message>
    <message>
        <source>last {time}</source>
        <translation>última {time}</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>não medido</translation>
    </message>
    <message>
        <source>asked, not measured {time}</source>
        <translation>tentado, não medido {time}</translation>
    </message>
    <message>
        <source>bedside {time}</source>
        <translation>à cabeceira {time}</translation>
    </message>
    <message>
        <source>measured {time}</source>
        <translation>medido {time}</translation>
    </message>
</context>
</TS>
