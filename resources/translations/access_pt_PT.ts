<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_PT">
<context>
    <name>Access</name>
    <message>
        <source>is not on this ward any more (discharged)</source>
        <translation>já não está neste serviço (alta)</translation>
    </message>
    <message>
        <source>was moved to another ward</source>
        <translation>foi transferido para outro serviço</translation>
    </message>
    <message>
        <source>is read here by a permission that names somebody else</source>
        <translation>é lido aqui por uma autorização que indica outra pessoa</translation>
    </message>
    <message>
        <source>is a patient of another ward</source>
        <translation>é um doente de outro serviço</translation>
    </message>
    <message>
        <source>I treat or nurse this patient</source>
        <translation>Trato ou cuido deste doente</translation>
    </message>
    <message>
        <source>Asked for advice</source>
        <translation>Pediram-me conselho</translation>
    </message>
    <message>
        <source>Follow-up, results after discharge</source>
        <translation>Seguimento, resultados após a alta</translation>
    </message>
    <message>
        <source>Transfer or handover</source>
        <translation>Transferência ou passagem</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Emergência clínica</translation>
    </message>
    <message>
        <source>Record or bill to be completed</source>
        <translation>Processo ou fatura por completar</translation>
    </message>
    <message>
        <source>Quality check</source>
        <translation>Controlo de qualidade</translation>
    </message>
    <message>
        <source>Patient or family asked</source>
        <translation>O doente ou a família pediu</translation>
    </message>
    <message>
        <source>Another reason (type it)</source>
        <translation>Outro motivo (escreva-o)</translation>
    </message>
    <message>
        <source>diagnosis {count}</source>
        <translation>diagnósticos {count}</translation>
    </message>
    <message>
        <source>result {count}</source>
        <translation>resultados {count}</translation>
    </message>
    <message>
        <source>report {count}</source>
        <translation>relatórios {count}</translation>
    </message>
    <message>
        <source>document {count}</source>
        <translation>documentos {count}</translation>
    </message>
    <message>
        <source>note {count}</source>
        <translation>notas {count}</translation>
    </message>
    <message>
        <source>tag {count}</source>
        <translation>etiquetas {count}</translation>
    </message>
    <message>
        <source>assessment {count}</source>
        <translation>avaliação {count}</translation>
    </message>
    <message>
        <source>message {count}</source>
        <translation>mensagem {count}</translation>
    </message>
    <message>
        <source>procedure {count}</source>
        <translation>procedimento {count}</translation>
    </message>
    <message>
        <source>plan of care {count}</source>
        <translation>plano de cuidados {count}</translation>
    </message>
    <message>
        <source>event report {count}</source>
        <translation>notificação de evento {count}</translation>
    </message>
    <message>
        <source>case or consult {count}</source>
        <translation>caso ou colaboração {count}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Chart opened</source>
        <translation>Processo aberto</translation>
    </message>
    <message>
        <source>Chart of elsewhere opened with a reason</source>
        <translation>Processo de outro serviço aberto com motivo</translation>
    </message>
    <message>
        <source>Withheld rows looked at with a reason</source>
        <translation>Linhas reservadas consultadas com motivo</translation>
    </message>
    <message>
        <source>Chart refused</source>
        <translation>Processo recusado</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Procura</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Registo</translation>
    </message>
    <message>
        <source>Safety finding overridden</source>
        <translation>Alerta de segurança ultrapassado</translation>
    </message>
    <message>
        <source>Entry taken back</source>
        <translation>Registo anulado</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Label printed</source>
        <translation>Etiqueta impressa</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Início de sessão</translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation>Início de sessão recusado</translation>
    </message>
    <message>
        <source>Sign-out</source>
        <translation>Fim de sessão</translation>
    </message>
    <message>
        <source>Seat locked</source>
        <translation>Posto bloqueado</translation>
    </message>
    <message>
        <source>Seat opened by badge and PIN</source>
        <translation>Posto aberto por cartão e PIN</translation>
    </message>
    <message>
        <source>PIN set or taken away</source>
        <translation>PIN definido ou retirado</translation>
    </message>
    <message>
        <source>Central took somebody from its staff</source>
        <translation>O sistema central retirou alguém do pessoal</translation>
    </message>
    <message>
        <source>Somebody stood in (sealed account or break-glass)</source>
        <translation>Alguém em substituição (conta selada ou quebra de vidro)</translation>
    </message>
    <message>
        <source>Emergency account made, rotated or removed</source>
        <translation>Conta de contingência criada, rodada ou removida</translation>
    </message>
    <message>
        <source>Stand-in reviewed</source>
        <translation>Substituição revista</translation>
    </message>
    <message>
        <source>Second person proved</source>
        <translation>Segunda pessoa comprovada</translation>
    </message>
    <message>
        <source>Mode changed</source>
        <translation>Modo alterado</translation>
    </message>
    <message>
        <source>Emergency declared</source>
        <translation>Contingência declarada</translation>
    </message>
    <message>
        <source>Declaration lifted</source>
        <translation>Declaração levantada</translation>
    </message>
    <message>
        <source>Emergency closed</source>
        <translation>Contingência encerrada</translation>
    </message>
    <message>
        <source>Audit read</source>
        <translation>Auditoria lida</translation>
    </message>
    <message>
        <source>Audit exported</source>
        <translation>Auditoria exportada</translation>
    </message>
    <message>
        <source>New journal accepted</source>
        <translation>Novo diário aceite</translation>
    </message>
    <message>
        <source>The journal was changed: it does not fit together at {at}.</source>
        <translation>O diário foi alterado: não encaixa em {at}.</translation>
    </message>
    <message>
        <source>The end of the journal is missing: central holds entry {at}, this PC does not.</source>
        <translation>Falta o fim do diário: o sistema central tem a entrada {at}, este PC não.</translation>
    </message>
    <message>
        <source>Central holds another journal of this PC, up to its entry {at}.</source>
        <translation>O sistema central tem outro diário deste PC, até à entrada {at}.</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Por quem</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>About whom</source>
        <translation>Sobre quem</translation>
    </message>
    <message>
        <source>Reason, details</source>
        <translation>Motivo, pormenores</translation>
    </message>
    <message>
        <source>1 All</source>
        <translation>1 Tudo</translation>
    </message>
    <message>
        <source>2 Charts</source>
        <translation>2 Processos</translation>
    </message>
    <message>
        <source>3 Searches</source>
        <translation>3 Procuras</translation>
    </message>
    <message>
        <source>4 Entries</source>
        <translation>4 Registos</translation>
    </message>
    <message>
        <source>5 Print, export</source>
        <translation>5 Imprimir, exportar</translation>
    </message>
    <message>
        <source>6 Sign-in</source>
        <translation>6 Sessões</translation>
    </message>
    <message>
        <source>7 Modes</source>
        <translation>7 Modos</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 horas</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 dias</translation>
    </message>
    <message>
        <source>Ever</source>
        <translation>Sempre</translation>
    </message>
    <message>
        <source>the station</source>
        <translation>o posto</translation>
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
        <source>document</source>
        <translation>documento</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>copies</source>
        <translation>cópias</translation>
    </message>
    <message>
        <source>count</source>
        <translation>contagem</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>caracteres</translation>
    </message>
    <message>
        <source>sort</source>
        <translation>ordenar</translation>
    </message>
    <message>
        <source>because</source>
        <translation>porque</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>etiquetas</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>entrada</translation>
    </message>
    <message>
        <source>account</source>
        <translation>conta</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>regras</translation>
    </message>
    <message>
        <source>The journal was not checked yet.</source>
        <translation>O diário ainda não foi verificado.</translation>
    </message>
    <message>
        <source>Journal whole: {count} entries checked at {time}</source>
        <translation>Diário inteiro: {count} entradas verificadas às {time}</translation>
    </message>
    <message>
        <source>{count} not told to central yet</source>
        <translation>{count} ainda não comunicadas ao sistema central</translation>
    </message>
    <message>
        <source>all told to central</source>
        <translation>todas comunicadas ao sistema central</translation>
    </message>
    <message>
        <source>{count} refused by central, kept here</source>
        <translation>{count} recusadas pelo sistema central, guardadas aqui</translation>
    </message>
    <message>
        <source>central does not take it ({code})</source>
        <translation>o sistema central não o aceita ({code})</translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message>
        <source>Export to this file (CSV with names; its signature beside it)</source>
        <translation>Exportar para este ficheiro (CSV com nomes; a assinatura ao lado)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Why does this PC have a new journal?</source>
        <translation>Porque tem este PC um novo diário?</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceitar</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Auditoria</translation>
    </message>
    <message>
        <source>By whom (W)</source>
        <translation>Por quem (W)</translation>
    </message>
    <message>
        <source>name or staff number</source>
        <translation>nome ou número mecanográfico</translation>
    </message>
    <message>
        <source>About whom (P)</source>
        <translation>Sobre quem (P)</translation>
    </message>
    <message>
        <source>bed, name or number</source>
        <translation>cama, nome ou número</translation>
    </message>
    <message>
        <source>Check journal</source>
        <translation>Verificar diário</translation>
    </message>
    <message>
        <source>Accept new journal</source>
        <translation>Aceitar novo diário</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>{count} lines written: {path}; the signature beside it</source>
        <translation>{count} linhas escritas: {path}; a assinatura ao lado</translation>
    </message>
    <message>
        <source>The audit is for the ward&apos;s lead. Your looking is in it, too.</source>
        <translation>A auditoria é para o responsável do serviço. A sua consulta também lá fica.</translation>
    </message>
    <message>
        <source>Nothing fits these filters.</source>
        <translation>Nada corresponde a estes filtros.</translation>
    </message>
    <message>
        <source>the newest {count}; narrow it down to see older ones</source>
        <translation>os {count} mais recentes; restrinja para ver os mais antigos</translation>
    </message>
</context>
<context>
    <name>ChartGate</name>
    <message>
        <source>This person</source>
        <translation>Esta pessoa</translation>
    </message>
    <message>
        <source>{who} {why}. Why do you open this chart?</source>
        <translation>{who} {why}. Porque abre este processo?</translation>
    </message>
    <message>
        <source>The reason is written down with your name and told to central. It holds until you sign out.</source>
        <translation>O motivo fica escrito com o seu nome e é comunicado ao sistema central. Vale até terminar a sessão.</translation>
    </message>
    <message>
        <source>Look at what is withheld of this patient: why?</source>
        <translation>Consultar o que está reservado deste doente: porquê?</translation>
    </message>
    <message>
        <source>It is written down as breaking the glass, with your name, and told to central at once.</source>
        <translation>Fica escrito como quebra de vidro, com o seu nome, e é logo comunicado ao sistema central.</translation>
    </message>
    <message>
        <source>Ctrl Alt W: look at it with a reason.</source>
        <translation>Ctrl Alt W: consultar com motivo.</translation>
    </message>
    <message>
        <source>Ask somebody who may see it.</source>
        <translation>Peça a quem o possa ver.</translation>
    </message>
    <message>
        <source>Withheld from you: {what}</source>
        <translation>Reservado, não o vê: {what}</translation>
    </message>
    <message>
        <source>It is there and marked ⊘. Safety checks take it into account.</source>
        <translation>Existe e está marcado ⊘. As verificações de segurança têm-no em conta.</translation>
    </message>
</context>
<context>
    <name>ReasonPanel</name>
    <message>
        <source>Another reason, in words</source>
        <translation>Outro motivo, por palavras</translation>
    </message>
    <message>
        <source>Open with this reason</source>
        <translation>Abrir com este motivo</translation>
    </message>
    <message>
        <source>Do not open</source>
        <translation>Não abrir</translation>
    </message>
</context>
</TS>
