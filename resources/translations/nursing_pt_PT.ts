<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_PT">
<context>
    <name>BatchForm</name>
    <message>
        <source>{kind}: a number of mL up to {most}, ~ before it for about, ? for not known.</source>
        <translation>{kind}: um número de mL até {most}, ~ antes se for aproximado, ? se não se sabe.</translation>
    </message>
    <message>
        <source>Intake and output, one field for each way (mL)</source>
        <translation>Entradas e saídas, um campo por via (mL)</translation>
    </message>
    <message>
        <source>mL, ~ about, ?</source>
        <translation>mL, ~ cerca de, ?</translation>
    </message>
    <message>
        <source>Which drain</source>
        <translation>Que dreno</translation>
    </message>
    <message>
        <source>1, 2, …</source>
        <translation>1, 2, …</translation>
    </message>
    <message>
        <source>Remark: colour, what it was</source>
        <translation>Observação: cor, o que era</translation>
    </message>
    <message>
        <source>Time (empty: now)</source>
        <translation>Hora (vazio: agora)</translation>
    </message>
</context>
<context>
    <name>CorrectForm</name>
    <message>
        <source>Correct the volume</source>
        <translation>Corrigir o volume</translation>
    </message>
    <message>
        <source>Volume, mL</source>
        <translation>Volume, mL</translation>
    </message>
    <message>
        <source>~ about, ? not known</source>
        <translation>~ cerca de, ? não se sabe</translation>
    </message>
    <message>
        <source>Why the first was wrong</source>
        <translation>Porque o primeiro estava errado</translation>
    </message>
</context>
<context>
    <name>FluidPage</name>
    <message>
        <source>Today on the ward</source>
        <translation>Hoje no serviço</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Registos</translation>
    </message>
    <message>
        <source>Patients and their sums</source>
        <translation>Doentes e os seus totais</translation>
    </message>
    <message>
        <source>Entries: way and mL</source>
        <translation>Registos: via e mL</translation>
    </message>
    <message>
        <source>Time (empty: now)</source>
        <translation>Hora (vazio: agora)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Close 24 h</source>
        <translation>Fechar 24 h</translation>
    </message>
    <message>
        <source>One field each</source>
        <translation>Um campo cada</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corrigir</translation>
    </message>
    <message>
        <source>Was wrong</source>
        <translation>Estava errado</translation>
    </message>
    <message>
        <source>o 200 u 350 d2 50 s ~100 v ?   (~ about, ? not known)</source>
        <translation>o 200 u 350 d2 50 s ~100 v ?   (~ cerca de, ? não se sabe)</translation>
    </message>
    <message>
        <source>Ways of intake and output in the pack</source>
        <translation>Vias de entrada e saída no pacote</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Doentes</translation>
    </message>
    <message>
        <source>not read completely here: what is missing may be recorded elsewhere</source>
        <translation>não lido por completo aqui: o que falta pode estar registado noutro lado</translation>
    </message>
    <message>
        <source>{shift} since {time}</source>
        <translation>{shift} desde {time}</translation>
    </message>
    <message>
        <source>not understood: {parts}</source>
        <translation>não se entende: {parts}</translation>
    </message>
    <message>
        <source>Not understood: {parts}. Nothing was saved.</source>
        <translation>Não se entende: {parts}. Nada foi guardado.</translation>
    </message>
    <message>
        <source>Saved: {words}</source>
        <translation>Guardado: {words}</translation>
    </message>
    <message>
        <source>{time} {words}</source>
        <translation>{time} {words}</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>No day that is over waits to be closed.</source>
        <translation>Nenhum dia terminado aguarda fecho.</translation>
    </message>
    <message>
        <source>Closed: {day}. It stands on the temperature chart.</source>
        <translation>Fechado: {day}. Consta no gráfico de temperatura.</translation>
    </message>
    <message>
        <source>in {given} · out {lost}</source>
        <translation>entradas {given} · saídas {lost}</translation>
    </message>
    <message>
        <source>▲ entered after it was closed: close it again</source>
        <translation>▲ introduzido depois de fechado: feche de novo</translation>
    </message>
    <message>
        <source>closed by {name}</source>
        <translation>fechado por {name}</translation>
    </message>
    <message>
        <source>▲ not closed</source>
        <translation>▲ não fechado</translation>
    </message>
    <message>
        <source>Intake and output</source>
        <translation>Entradas e saídas</translation>
    </message>
    <message>
        <source>up, down</source>
        <translation>acima, abaixo</translation>
    </message>
    <message>
        <source>type entries</source>
        <translation>escrever registos</translation>
    </message>
    <message>
        <source>one field each</source>
        <translation>um campo cada</translation>
    </message>
    <message>
        <source>correct</source>
        <translation>corrigir</translation>
    </message>
    <message>
        <source>was wrong</source>
        <translation>estava errado</translation>
    </message>
    <message>
        <source>close 24 h</source>
        <translation>fechar 24 h</translation>
    </message>
</context>
<context>
    <name>FluidRows</name>
    <message>
        <source>Bed</source>
        <translation>Cama</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Doente</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Saídas</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Balanço</translation>
    </message>
    <message>
        <source>24 h not closed</source>
        <translation>24 h não fechadas</translation>
    </message>
    <message>
        <source>ordered</source>
        <translation>prescrito</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>From, remark</source>
        <translation>De, observação</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Entered in error: {reason}</source>
        <translation>Introduzido por erro: {reason}</translation>
    </message>
    <message>
        <source>volume of an infusion. {note}</source>
        <translation>volume de uma perfusão. {note}</translation>
    </message>
    <message>
        <source>{what} · counted by the entry beside it</source>
        <translation>{what} · contado pelo registo ao lado</translation>
    </message>
    <message>
        <source>infusion given, its end and volume are not charted: {what}</source>
        <translation>perfusão administrada, fim e volume não registados: {what}</translation>
    </message>
    <message>
        <source>infusion that ended: {what}</source>
        <translation>perfusão que terminou: {what}</translation>
    </message>
</context>
<context>
    <name>HandoverPage</name>
    <message>
        <source>Sheet of the ward</source>
        <translation>Folha do serviço</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Doentes</translation>
    </message>
    <message>
        <source>Patients and their handover</source>
        <translation>Doentes e a sua passagem</translation>
    </message>
    <message>
        <source>Events of the shift</source>
        <translation>Eventos do turno</translation>
    </message>
    <message>
        <source>Handovers before, as signed</source>
        <translation>Passagens anteriores, como assinadas</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>Passar</translation>
    </message>
    <message>
        <source>Take</source>
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
        <source>Fold</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>Shifts in the pack</source>
        <translation>Turnos no pacote</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>Passagem de turno</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Contagens</translation>
    </message>
    <message>
        <source>▲ Not taken over: {names}. These patients stay with who gave them.</source>
        <translation>▲ Não recebidos: {names}. Estes doentes ficam com quem os passou.</translation>
    </message>
    <message>
        <source>{count} of your patients were not taken over</source>
        <translation>{count} dos seus doentes não foram recebidos</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Doente</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Events since {time}</source>
        <translation>Eventos desde {time}</translation>
    </message>
    <message>
        <source>Handovers</source>
        <translation>Passagens de turno</translation>
    </message>
    <message>
        <source>No handover of this patient is known here.</source>
        <translation>Não se conhece aqui passagem de turno deste doente.</translation>
    </message>
    <message>
        <source>{name}: filled from the record since {time}, to be edited</source>
        <translation>{name}: preenchido do processo desde {time}, a editar</translation>
    </message>
    <message>
        <source>{name}: you gave it; the receiver signs here with the own password</source>
        <translation>{name}: foi passado por si; quem recebe assina aqui com a sua palavra-passe</translation>
    </message>
    <message>
        <source>{name}: the receiver signs with own number and password.</source>
        <translation>{name}: quem recebe assina com o seu número e palavra-passe.</translation>
    </message>
    <message>
        <source>Signed.</source>
        <translation>Assinado.</translation>
    </message>
    <message>
        <source>up, down</source>
        <translation>acima, abaixo</translation>
    </message>
    <message>
        <source>give</source>
        <translation>passar</translation>
    </message>
    <message>
        <source>take</source>
        <translation>receber</translation>
    </message>
    <message>
        <source>refuse</source>
        <translation>recusar</translation>
    </message>
    <message>
        <source>names of the sheet</source>
        <translation>nomes da folha</translation>
    </message>
    <message>
        <source>shift before, after</source>
        <translation>turno antes, depois</translation>
    </message>
    <message>
        <source>print the ward</source>
        <translation>imprimir o serviço</translation>
    </message>
</context>
<context>
    <name>HandoverRows</name>
    <message>
        <source>{count} patients on the ward</source>
        <translation>{count} doentes no serviço</translation>
    </message>
    <message>
        <source>▲ does not add up: {expected} by who came and left, {present} on the ward</source>
        <translation>▲ não bate certo: {expected} por quem entrou e saiu, {present} no serviço</translation>
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
        <source>Counts as</source>
        <translation>Conta como</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>Passagem de turno</translation>
    </message>
    <message>
        <source>not given yet</source>
        <translation>ainda não passada</translation>
    </message>
    <message>
        <source>refused: yours again</source>
        <translation>recusado: de novo seu</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>recusado</translation>
    </message>
    <message>
        <source>nobody has it: {name}</source>
        <translation>ninguém o tem: {name}</translation>
    </message>
    <message>
        <source>taken by {name}</source>
        <translation>recebido por {name}</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Prescrito</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Descontinuadas</translation>
    </message>
    <message>
        <source>Abnormal result</source>
        <translation>Resultado anormal</translation>
    </message>
    <message>
        <source>CRITICAL value</source>
        <translation>Valor CRÍTICO</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Sinais</translation>
    </message>
    <message>
        <source>In, out</source>
        <translation>Entradas, saídas</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Não administrada</translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation>Avaliado</translation>
    </message>
    <message>
        <source>Skin test</source>
        <translation>Teste cutâneo</translation>
    </message>
    <message>
        <source>no answer is known here</source>
        <translation>não se conhece aqui resposta</translation>
    </message>
    <message>
        <source>refused: {reason}</source>
        <translation>recusado: {reason}</translation>
    </message>
    <message>
        <source>nobody has taken it</source>
        <translation>ninguém o recebeu</translation>
    </message>
    <message>
        <source>said back: {text}</source>
        <translation>repetido: {text}</translation>
    </message>
    <message>
        <source>▲ Not given in this shift. What follows is an earlier handover, {age} old:</source>
        <translation>▲ Não passado neste turno. Segue-se uma passagem anterior, de há {age}:</translation>
    </message>
    <message>
        <source>{time} {name}: {severity}</source>
        <translation>{time} {name}: {severity}</translation>
    </message>
    <message>
        <source>CRITICAL {item} — read back: {said}</source>
        <translation>CRÍTICO {item} — lido de volta: {said}</translation>
    </message>
</context>
<context>
    <name>IsbarForm</name>
    <message>
        <source>Sign</source>
        <translation>Assinar</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Hand over (ISBAR)</source>
        <translation>Passar o turno (ISBAR)</translation>
    </message>
    <message>
        <source>how ill? not said</source>
        <translation>gravidade? não dita</translation>
    </message>
    <message>
        <source>How ill</source>
        <translation>Gravidade</translation>
    </message>
    <message>
        <source>I: who</source>
        <translation>I: quem</translation>
    </message>
    <message>
        <source>S: how the patient is now</source>
        <translation>S: como está o doente agora</translation>
    </message>
    <message>
        <source>B: background</source>
        <translation>B: antecedentes</translation>
    </message>
    <message>
        <source>A: assessment</source>
        <translation>A: avaliação</translation>
    </message>
    <message>
        <source>R: to be done, to be watched</source>
        <translation>R: a fazer, a vigiar</translation>
    </message>
</context>
<context>
    <name>Nursing</name>
    <message>
        <source>Intake and output</source>
        <translation>Entradas e saídas</translation>
    </message>
    <message>
        <source>24 h totals</source>
        <translation>totais de 24 h</translation>
    </message>
    <message>
        <source>volume not known</source>
        <translation>volume não se sabe</translation>
    </message>
    <message>
        <source>about {volume}</source>
        <translation>cerca de {volume}</translation>
    </message>
    <message>
        <source>at least {volume}</source>
        <translation>pelo menos {volume}</translation>
    </message>
    <message>
        <source>no entry</source>
        <translation>sem registo</translation>
    </message>
    <message>
        <source>no balance: no output written down</source>
        <translation>sem balanço: nenhuma saída registada</translation>
    </message>
    <message>
        <source>no balance: no intake written down</source>
        <translation>sem balanço: nenhuma entrada registada</translation>
    </message>
    <message>
        <source>no balance: a volume is not known</source>
        <translation>sem balanço: há um volume que não se sabe</translation>
    </message>
    <message>
        <source>negative balance {volume}</source>
        <translation>balanço negativo {volume}</translation>
    </message>
    <message>
        <source>positive balance {volume}</source>
        <translation>balanço positivo {volume}</translation>
    </message>
    <message>
        <source>balanced</source>
        <translation>equilibrado</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count} h</translation>
    </message>
    <message>
        <source>{hours} since {time}</source>
        <translation>{hours} desde {time}</translation>
    </message>
    <message>
        <source>{hours} from {time}</source>
        <translation>{hours} a partir de {time}</translation>
    </message>
    <message>
        <source>Time: type HH:MM, with MM-DD before it for another day.</source>
        <translation>Hora: escreva HH:MM, com MM-DD antes para outro dia.</translation>
    </message>
    <message>
        <source>The time lies ahead.</source>
        <translation>A hora é futura.</translation>
    </message>
    <message>
        <source>Nothing is typed yet.</source>
        <translation>Ainda nada está escrito.</translation>
    </message>
    <message>
        <source>An amount cannot be meant so.</source>
        <translation>Uma quantidade não pode ser intencional assim.</translation>
    </message>
    <message>
        <source>More than one entry can hold: check the number.</source>
        <translation>Mais do que cabe num registo: verifique o número.</translation>
    </message>
    <message>
        <source>This infusion is counted already.</source>
        <translation>Esta perfusão já está contada.</translation>
    </message>
    <message>
        <source>This day is closed already.</source>
        <translation>Este dia já está fechado.</translation>
    </message>
    <message>
        <source>Something was entered meanwhile: look at the sums again.</source>
        <translation>Entretanto foi introduzido algo: veja os totais de novo.</translation>
    </message>
    <message>
        <source>This day is not over yet.</source>
        <translation>Este dia ainda não terminou.</translation>
    </message>
    <message>
        <source>It was changed meanwhile: look again.</source>
        <translation>Mudou entretanto: veja de novo.</translation>
    </message>
    <message>
        <source>It was taken back already.</source>
        <translation>Já foi anulado.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Diga porquê.</translation>
    </message>
    <message>
        <source>One thing at a time.</source>
        <translation>Uma coisa de cada vez.</translation>
    </message>
    <message>
        <source>Choose an entry of the list first.</source>
        <translation>Escolha primeiro um registo da lista.</translation>
    </message>
    <message>
        <source>An infusion is corrected where it was given.</source>
        <translation>Uma perfusão corrige-se onde foi administrada.</translation>
    </message>
    <message>
        <source>Write at least one part.</source>
        <translation>Escreva pelo menos uma parte.</translation>
    </message>
    <message>
        <source>A blank (____) is not filled in.</source>
        <translation>Um espaço (____) não está preenchido.</translation>
    </message>
    <message>
        <source>Say how ill the patient is.</source>
        <translation>Diga a gravidade do doente.</translation>
    </message>
    <message>
        <source>I: who it is must be said.</source>
        <translation>I: é preciso dizer quem é.</translation>
    </message>
    <message>
        <source>S: how the patient is must be said.</source>
        <translation>S: é preciso dizer como está o doente.</translation>
    </message>
    <message>
        <source>Say it back in your own words.</source>
        <translation>Repita-o por palavras suas.</translation>
    </message>
    <message>
        <source>Every critical item is said again.</source>
        <translation>Cada item crítico é repetido.</translation>
    </message>
    <message>
        <source>Nobody takes over what he gave himself.</source>
        <translation>Ninguém recebe o que ele próprio passou.</translation>
    </message>
    <message>
        <source>Nobody takes over what he gave himself, and nothing twice.</source>
        <translation>Ninguém recebe o que ele próprio passou, e nada duas vezes.</translation>
    </message>
    <message>
        <source>A nurse does this.</source>
        <translation>Isto é feito por um enfermeiro.</translation>
    </message>
    <message>
        <source>A head nurse signs beside the writer.</source>
        <translation>Um enfermeiro gestor assina ao lado de quem escreveu.</translation>
    </message>
    <message>
        <source>Nobody signs beside himself, and nobody twice.</source>
        <translation>Ninguém assina ao lado de si próprio, nem duas vezes.</translation>
    </message>
    <message>
        <source>It was given to somebody else by name.</source>
        <translation>Foi passado nominalmente a outra pessoa.</translation>
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
        <source>Were here</source>
        <translation>Estavam aqui</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>Admitido</translation>
    </message>
    <message>
        <source>Moved in</source>
        <translation>Entraram</translation>
    </message>
    <message>
        <source>Moved out</source>
        <translation>Transferidos</translation>
    </message>
    <message>
        <source>Discharged</source>
        <translation>Altas</translation>
    </message>
    <message>
        <source>Died</source>
        <translation>Faleceram</translation>
    </message>
    <message>
        <source>Operated</source>
        <translation>Operados</translation>
    </message>
    <message>
        <source>Gave birth</source>
        <translation>Partos</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Em estado crítico</translation>
    </message>
    <message>
        <source>Serious</source>
        <translation>Grave</translation>
    </message>
    <message>
        <source>Operation tomorrow</source>
        <translation>Cirurgia amanhã</translation>
    </message>
</context>
<context>
    <name>NursingForm</name>
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
    <name>OwnPhrases</name>
    <message>
        <source>Put the cursor into the text that is to be kept.</source>
        <translation>Ponha o cursor no texto que quer guardar.</translation>
    </message>
    <message>
        <source>The patient is named in it: a phrase is about nobody.</source>
        <translation>O doente é nomeado: uma frase não é sobre ninguém.</translation>
    </message>
    <message>
        <source>Fifty are kept already: take one away first (/, Delete).</source>
        <translation>Já há cinquenta guardadas: retire uma primeiro (/, Delete).</translation>
    </message>
    <message>
        <source>Too long for a phrase: mark the part that is to be kept.</source>
        <translation>Demasiado longo para uma frase: marque a parte a guardar.</translation>
    </message>
    <message>
        <source>There is nothing to keep.</source>
        <translation>Não há nada para guardar.</translation>
    </message>
    <message>
        <source>Kept: / offers it first, to you alone.</source>
        <translation>Guardada: / oferece-a primeiro, só a si.</translation>
    </message>
    <message>
        <source>Taken away.</source>
        <translation>Retirada.</translation>
    </message>
</context>
<context>
    <name>PhraseEdit</name>
    <message>
        <source>own</source>
        <translation>própria</translation>
    </message>
</context>
<context>
    <name>Plate</name>
    <message>
        <source>The patient is being read …</source>
        <translation>O doente está a ser lido…</translation>
    </message>
</context>
<context>
    <name>ReceiveForm</name>
    <message>
        <source>Sign</source>
        <translation>Assinar</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>handed over at the bedside, both signed there</source>
        <translation>passagem feita à cabeceira, assinada lá por ambos</translation>
    </message>
    <message>
        <source>CRITICAL, say again: {item}</source>
        <translation>CRÍTICO, repita: {item}</translation>
    </message>
    <message>
        <source>Take over: say it back</source>
        <translation>Assumir: repita</translation>
    </message>
    <message>
        <source>In your own words: how he is, what is to be done</source>
        <translation>Por palavras suas: como está, o que há a fazer</translation>
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
<context>
    <name>RecordPage</name>
    <message>
        <source>Nursing record</source>
        <translation>Registo de enfermagem</translation>
    </message>
    <message>
        <source>write</source>
        <translation>escrever</translation>
    </message>
    <message>
        <source>phrases</source>
        <translation>frases</translation>
    </message>
    <message>
        <source>keep as own phrase</source>
        <translation>guardar como frase própria</translation>
    </message>
    <message>
        <source>take a value over</source>
        <translation>adotar um valor</translation>
    </message>
    <message>
        <source>sign</source>
        <translation>assinar</translation>
    </message>
    <message>
        <source>correct</source>
        <translation>corrigir</translation>
    </message>
    <message>
        <source>sign beside</source>
        <translation>assinar ao lado</translation>
    </message>
    <message>
        <source>print</source>
        <translation>imprimir</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Doentes</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>Linha do tempo</translation>
    </message>
    <message>
        <source>Values to take over</source>
        <translation>Valores a adotar</translation>
    </message>
    <message>
        <source>Condition: what was seen and said</source>
        <translation>Estado: o que se viu e disse</translation>
    </message>
    <message>
        <source>Measures: what was done</source>
        <translation>Medidas: o que se fez</translation>
    </message>
    <message>
        <source>Effect: what came of it</source>
        <translation>Efeito: o que resultou</translation>
    </message>
    <message>
        <source>/ opens the phrases</source>
        <translation>/ abre as frases</translation>
    </message>
    <message>
        <source>Time (empty: now)</source>
        <translation>Hora (vazio: agora)</translation>
    </message>
    <message>
        <source>Why it is corrected</source>
        <translation>Porque se corrige</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Assinar</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corrigir</translation>
    </message>
    <message>
        <source>Sign beside</source>
        <translation>Assinar ao lado</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Novo registo</translation>
    </message>
    <message>
        <source>Correction of {time}</source>
        <translation>Correção de {time}</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Registos</translation>
    </message>
    <message>
        <source>not read completely here: what is missing may be recorded elsewhere</source>
        <translation>não lido por completo aqui: o que falta pode estar registado noutro lado</translation>
    </message>
    <message>
        <source>Values of the last 24 h, to be taken over</source>
        <translation>Valores das últimas 24 h, a adotar</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Signed.</source>
        <translation>Assinado.</translation>
    </message>
    <message>
        <source>Signed beside the writer.</source>
        <translation>Assinado ao lado de quem escreveu.</translation>
    </message>
    <message>
        <source>Bed</source>
        <translation>Cama</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Doente</translation>
    </message>
</context>
<context>
    <name>RecordRows</name>
    <message>
        <source>Entry</source>
        <translation>Registo</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Sinais</translation>
    </message>
    <message>
        <source>In, out</source>
        <translation>Entradas, saídas</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Administrado</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Não administrada</translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation>Avaliado</translation>
    </message>
    <message>
        <source>Skin test</source>
        <translation>Teste cutâneo</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Passado</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palavras</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>corrected later</source>
        <translation>corrigido depois</translation>
    </message>
    <message>
        <source>correction: {reason}</source>
        <translation>correção: {reason}</translation>
    </message>
    <message>
        <source>{name} / {second}</source>
        <translation>{name} / {second}</translation>
    </message>
</context>
<context>
    <name>WrongForm</name>
    <message>
        <source>Take the entry back</source>
        <translation>Anular o registo</translation>
    </message>
    <message>
        <source>Reason: why it never was</source>
        <translation>Motivo: porque nunca existiu</translation>
    </message>
</context>
</TS>
