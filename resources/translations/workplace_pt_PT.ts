<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_PT">
<context>
    <name>BedsideDesk</name>
    <message>
        <source>At the bed</source>
        <translation>Junto à cama</translation>
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
</context>
<context>
    <name>BoardDesk</name>
    <message>
        <source>Skin tests</source>
        <translation>Testes cutâneos</translation>
    </message>
    <message>
        <source>Specimens</source>
        <translation>Amostras</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Print centre</source>
        <translation>Centro de impressão</translation>
    </message>
</context>
<context>
    <name>BrowserDoor</name>
    <message>
        <source>Go back to Wardlight. You may close this window.</source>
        <translation>Volte ao Wardlight. Pode fechar esta janela.</translation>
    </message>
    <message>
        <source>Nobody was signed in. Go back to Wardlight; you may close this window.</source>
        <translation>Ninguém iniciou sessão. Volte ao Wardlight; pode fechar esta janela.</translation>
    </message>
    <message>
        <source>There is nothing here.</source>
        <translation>Não há nada aqui.</translation>
    </message>
</context>
<context>
    <name>ColumnDesk</name>
    <message>
        <source>Columns of this table, for you on this station. Who, drug, state and safety always stand there.</source>
        <translation>Colunas desta tabela, para si neste posto. Quem, medicamento, estado e segurança estão sempre lá.</translation>
    </message>
</context>
<context>
    <name>Layouts</name>
    <message>
        <source>Layout: {name}</source>
        <translation>Disposição: {name}</translation>
    </message>
    <message>
        <source>Ctrl Shift F2 takes the next one.</source>
        <translation>Ctrl Shift F2 passa à seguinte.</translation>
    </message>
</context>
<context>
    <name>OrdersPane</name>
    <message>
        <source>(no skin test: {reason}; second signature {name})</source>
        <translation>(sem teste cutâneo: {reason}; segunda assinatura {name})</translation>
    </message>
    <message>
        <source>[stopped here {at} by {by}: {reason}; central still runs it]</source>
        <translation>[descontinuada aqui {at} por {by}: {reason}; no sistema central continua]</translation>
    </message>
</context>
<context>
    <name>OverdueWatch</name>
    <message>
        <source>nobody has taken it</source>
        <translation>ninguém o assumiu</translation>
    </message>
    <message>
        <source>Decisions about conflicts are overdue: {count}</source>
        <translation>Decisões sobre conflitos em atraso: {count}</translation>
    </message>
    <message>
        <source>Emergency Centre (F12), page Reconcile (F4): decide it, or take it (T).</source>
        <translation>Centro de contingência (F12), página Reconciliar (F4): decida, ou assuma (T).</translation>
    </message>
</context>
<context>
    <name>PageGroups</name>
    <message>
        <source>Ward</source>
        <translation>Serviço</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Prescrições</translation>
    </message>
    <message>
        <source>Bedside</source>
        <translation>Cabeceira</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registos</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>Passagem</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Doentes</translation>
    </message>
    <message>
        <source>Outpatients</source>
        <translation>Ambulatório</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tarefas</translation>
    </message>
</context>
<context>
    <name>PaperDoor</name>
    <message>
        <source>No patient is open</source>
        <translation>Nenhum doente está aberto</translation>
    </message>
    <message>
        <source>Open the patient whose order sheet is to be printed.</source>
        <translation>Abra o doente cuja folha de prescrições se vai imprimir.</translation>
    </message>
</context>
<context>
    <name>PatientFinder</name>
    <message>
        <source>This is the code of a printed emergency page</source>
        <translation>Este é o código de uma página de emergência impressa</translation>
    </message>
    <message>
        <source>Nurse station, page Telephone, paper (Shift F10): scan it there.</source>
        <translation>Posto de enfermagem, página Telefone, papel (Shift F10): leia-o lá.</translation>
    </message>
    <message>
        <source>Scan not recognised: nothing was done</source>
        <translation>Leitura não reconhecida: nada foi feito</translation>
    </message>
    <message>
        <source>Scan the wristband again, or type two identifiers.</source>
        <translation>Leia a pulseira de novo, ou escreva dois identificadores.</translation>
    </message>
</context>
<context>
    <name>PlanDesk</name>
    <message>
        <source>Execution plan</source>
        <translation>Plano de execução</translation>
    </message>
</context>
<context>
    <name>PrintWatch</name>
    <message>
        <source>It waits in the print queue: {name}</source>
        <translation>Aguarda na fila de impressão: {name}</translation>
    </message>
    <message>
        <source>Look after printer and paper, then print it on the page Paper.</source>
        <translation>Veja a impressora e o papel, depois imprima na página Papel.</translation>
    </message>
    <message>
        <source>Printed by this station itself: {name}</source>
        <translation>Impresso pelo próprio posto: {name}</translation>
    </message>
</context>
<context>
    <name>Seat</name>
    <message>
        <source>workstation {code}</source>
        <translation>posto de trabalho {code}</translation>
    </message>
    <message>
        <source> · signed in without central</source>
        <translation> · sessão iniciada sem o sistema central</translation>
    </message>
</context>
<context>
    <name>SpecialOffice</name>
    <message>
        <source>Written down. {count} drafts and a note block wait unsigned on the page of the patient.</source>
        <translation>Registado. {count} rascunhos e um bloco de nota aguardam por assinar na página do doente.</translation>
    </message>
    <message>
        <source>Drafted, not signed: it waits among the orders of the patient.</source>
        <translation>Em rascunho, por assinar: aguarda entre as prescrições do doente.</translation>
    </message>
</context>
<context>
    <name>TaskDesk</name>
    <message>
        <source>Outpatient clinic</source>
        <translation>Consulta externa</translation>
    </message>
</context>
<context>
    <name>Workplace</name>
    <message>
        <source>This badge has no locked seat here. Sign in with staff number and password.</source>
        <translation>Este cartão não tem aqui lugar bloqueado. Inicie sessão com número mecanográfico e palavra-passe.</translation>
    </message>
    <message>
        <source>asking…</source>
        <translation>a perguntar…</translation>
    </message>
    <message>
        <source>online · {ms} ms</source>
        <translation>em linha · {ms} ms</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>não responde</translation>
    </message>
    <message>
        <source>Central</source>
        <translation>Sistema central</translation>
    </message>
    <message>
        <source>Asked every second</source>
        <translation>Consultado a cada segundo</translation>
    </message>
    <message>
        <source>nothing loaded yet</source>
        <translation>ainda nada carregado</translation>
    </message>
    <message>
        <source>{time} · {count} patients</source>
        <translation>{time} · {count} doentes</translation>
    </message>
    <message>
        <source>Local copy</source>
        <translation>Cópia local</translation>
    </message>
    <message>
        <source>encrypted · {age} old</source>
        <translation>cifrada · há {age}</translation>
    </message>
    <message>
        <source>To upload</source>
        <translation>Por enviar</translation>
    </message>
    <message>
        <source>{count} entries</source>
        <translation>{count} registos</translation>
    </message>
    <message>
        <source>{count} to decide</source>
        <translation>{count} por decidir</translation>
    </message>
    <message>
        <source>This PC</source>
        <translation>Este PC</translation>
    </message>
    <message>
        <source>being checked</source>
        <translation>a ser verificado</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>em ordem</translation>
    </message>
    <message>
        <source>ready for an outage</source>
        <translation>pronto para uma falha</translation>
    </message>
    <message>
        <source>not ready for an outage · {count} of {all}</source>
        <translation>não pronto para uma falha · {count} de {all}</translation>
    </message>
    <message>
        <source>needs attention · {count} of {all}</source>
        <translation>precisa de atenção · {count} de {all}</translation>
    </message>
    <message>
        <source>rule pack {date}</source>
        <translation>pacote de regras {date}</translation>
    </message>
    <message>
        <source>ring {ring}</source>
        <translation>anel {ring}</translation>
    </message>
    <message>
        <source>doctor</source>
        <translation>médico</translation>
    </message>
    <message>
        <source>nurse</source>
        <translation>enfermeiro</translation>
    </message>
    <message>
        <source>head nurse</source>
        <translation>enfermeiro gestor</translation>
    </message>
    <message>
        <source>pharmacist</source>
        <translation>farmacêutico</translation>
    </message>
    <message>
        <source>IT</source>
        <translation>informática</translation>
    </message>
    <message>
        <source>Doctor station</source>
        <translation>Posto médico</translation>
    </message>
    <message>
        <source>Outpatient station</source>
        <translation>Consulta externa</translation>
    </message>
    <message>
        <source>Nurse station</source>
        <translation>Posto de enfermagem</translation>
    </message>
    <message>
        <source>This seat locks itself in {seconds} s</source>
        <translation>Este lugar bloqueia-se em {seconds} s</translation>
    </message>
    <message>
        <source>Nobody has touched keys or mouse for a while. What is typed stays as it is.</source>
        <translation>Há algum tempo que ninguém toca em teclas ou rato. O que foi escrito fica como está.</translation>
    </message>
    <message>
        <source>Press any key or move the mouse to stay.</source>
        <translation>Prima uma tecla ou mova o rato para ficar.</translation>
    </message>
    <message>
        <source>Entries of this PC may be in the store put aside</source>
        <translation>Registos deste PC podem estar no repositório posto de lado</translation>
    </message>
    <message>
        <source>It lies whole beside the new one: {name}</source>
        <translation>Está inteiro ao lado do novo: {name}</translation>
    </message>
    <message>
        <source>Compare with the ward&apos;s paper and central.</source>
        <translation>Compare com o papel do serviço e o sistema central.</translation>
    </message>
</context>
</TS>
