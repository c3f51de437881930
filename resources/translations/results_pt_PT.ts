<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_PT">
<context>
    <name>CoursePane</name>
    <message>
        <source>Course</source>
        <translation>Evolução</translation>
    </message>
    <message>
        <source>{count} entries</source>
        <translation>{count} registos</translation>
    </message>
    <message>
        <source>{count} more entries below</source>
        <translation>mais {count} registos abaixo</translation>
    </message>
    <message>
        <source>everything of this patient known here up to {time}</source>
        <translation>tudo o que se conhece aqui deste doente até {time}</translation>
    </message>
    <message>
        <source>this patient was never completely loaded: there may be more</source>
        <translation>este doente nunca foi carregado por completo: pode haver mais</translation>
    </message>
    <message>
        <source>only the newest {count} are listed</source>
        <translation>só se listam os {count} mais recentes</translation>
    </message>
    <message>
        <source>{count} entries without a usable time are not in the list</source>
        <translation>{count} registos sem hora utilizável não estão na lista</translation>
    </message>
    <message>
        <source>images, scanned paper and records of other hospitals are not downloaded</source>
        <translation>imagens, papel digitalizado e processos de outros hospitais não são transferidos</translation>
    </message>
    <message>
        <source>Course over all stays</source>
        <translation>Evolução em todos os internamentos</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>stays and visits</source>
        <translation>internamentos e consultas</translation>
    </message>
    <message>
        <source>operations</source>
        <translation>cirurgias</translation>
    </message>
    <message>
        <source>diagnoses</source>
        <translation>diagnósticos</translation>
    </message>
    <message>
        <source>critical values</source>
        <translation>valores críticos</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>prescrições</translation>
    </message>
    <message>
        <source>reports</source>
        <translation>relatórios</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notas</translation>
    </message>
    <message>
        <source>Course over all stays, newest first</source>
        <translation>Evolução em todos os internamentos, mais recente primeiro</translation>
    </message>
</context>
<context>
    <name>Critical</name>
    <message>
        <source>Bed</source>
        <translation>Cama</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Doente</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Since report</source>
        <translation>Desde o relato</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Seguinte</translation>
    </message>
    <message>
        <source>Closed in the last 24 h</source>
        <translation>Fechados nas últimas 24 h</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>por telefone</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Passo</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Feito</translation>
    </message>
    <message>
        <source>late</source>
        <translation>em atraso</translation>
    </message>
    <message>
        <source>limits: default, not set by the hospital</source>
        <translation>limites: predefinidos, não definidos pelo hospital</translation>
    </message>
    <message>
        <source>no earlier value here</source>
        <translation>nenhum valor anterior aqui</translation>
    </message>
    <message>
        <source>before: {values}</source>
        <translation>antes: {values}</translation>
    </message>
    <message>
        <source>to be read back</source>
        <translation>por ler de volta</translation>
    </message>
    <message>
        <source>doctor to acknowledge</source>
        <translation>por confirmar pelo médico</translation>
    </message>
    <message>
        <source>to be handled</source>
        <translation>por tratar</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fechado</translation>
    </message>
    <message>
        <source>no read-back is recorded</source>
        <translation>nenhuma leitura de volta registada</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Ler de volta</translation>
    </message>
    <message>
        <source>Doctor acknowledges</source>
        <translation>O médico confirma</translation>
    </message>
    <message>
        <source>Handled</source>
        <translation>Tratado</translation>
    </message>
    <message>
        <source>In the notes</source>
        <translation>Nas notas</translation>
    </message>
    <message>
        <source>not acknowledged: call the senior doctor</source>
        <translation>não confirmado: chame o médico sénior</translation>
    </message>
    <message>
        <source>not acknowledged: call the head of department and the officer on duty</source>
        <translation>não confirmado: chame o diretor do serviço e o responsável de turno</translation>
    </message>
    <message>
        <source>nothing needed</source>
        <translation>nada é necessário</translation>
    </message>
    <message>
        <source>repeat the test</source>
        <translation>repetir a análise</translation>
    </message>
    <message>
        <source>order treatment</source>
        <translation>prescrever tratamento</translation>
    </message>
    <message>
        <source>inform a colleague</source>
        <translation>informar um colega</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>visto</translation>
    </message>
    <message>
        <source>read back {value}, called by {caller}</source>
        <translation>lido de volta {value}, telefonado por {caller}</translation>
    </message>
    <message>
        <source>message</source>
        <translation>mensagem</translation>
    </message>
    <message>
        <source>passed on</source>
        <translation>transmitido</translation>
    </message>
    <message>
        <source>handled without orders</source>
        <translation>tratado sem prescrições</translation>
    </message>
    <message>
        <source>handled with orders</source>
        <translation>tratado com prescrições</translation>
    </message>
    <message>
        <source>{count} orders named</source>
        <translation>{count} prescrições indicadas</translation>
    </message>
    <message>
        <source>the value said back is not the value of the result</source>
        <translation>o valor repetido não é o valor do resultado</translation>
    </message>
    <message>
        <source>the unit is missing</source>
        <translation>falta a unidade</translation>
    </message>
    <message>
        <source>who called is missing</source>
        <translation>falta quem telefonou</translation>
    </message>
    <message>
        <source>the name does not fit this patient</source>
        <translation>o nome não corresponde a este doente</translation>
    </message>
    <message>
        <source>the number, age or year of birth does not fit this patient</source>
        <translation>o número, a idade ou o ano de nascimento não corresponde a este doente</translation>
    </message>
    <message>
        <source>no patient of this ward is meant by that</source>
        <translation>nenhum doente deste serviço corresponde a isso</translation>
    </message>
    <message>
        <source>no test is found under that name</source>
        <translation>nenhuma análise se encontra com esse nome</translation>
    </message>
    <message>
        <source>the reason, or what was ordered, is missing</source>
        <translation>falta o motivo, ou o que foi prescrito</translation>
    </message>
    <message>
        <source>the words are missing</source>
        <translation>faltam as palavras</translation>
    </message>
    <message>
        <source>the time is written as 14:05</source>
        <translation>a hora escreve-se como 14:05</translation>
    </message>
    <message>
        <source>somebody has acknowledged it meanwhile</source>
        <translation>entretanto alguém o confirmou</translation>
    </message>
    <message>
        <source>the act before is still being saved</source>
        <translation>o ato anterior ainda está a ser guardado</translation>
    </message>
    <message>
        <source>another department</source>
        <translation>outro departamento</translation>
    </message>
    <message>
        <source>{place}: not seen</source>
        <translation>{place}: não visto</translation>
    </message>
    <message>
        <source>{place}: seen by {name} {time}</source>
        <translation>{place}: visto por {name} {time}</translation>
    </message>
    <message>
        <source>Critical value: {name} {value} (usual {usual})</source>
        <translation>Valor crítico: {name} {value} (habitual {usual})</translation>
    </message>
    <message>
        <source>Specimen {taken}, reported {released}; {earlier}</source>
        <translation>Amostra {taken}, relatado {released}; {earlier}</translation>
    </message>
    <message>
        <source>Reported by telephone by {name}</source>
        <translation>Relatado por telefone por {name}</translation>
    </message>
    <message>
        <source>{time} acknowledged by {name}: {action}</source>
        <translation>{time} confirmado por {name}: {action}</translation>
    </message>
</context>
<context>
    <name>CriticalActions</name>
    <message>
        <source>Acknowledge</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Ler de volta</translation>
    </message>
    <message>
        <source>Handled</source>
        <translation>Tratado</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Pass on</source>
        <translation>Transmitir</translation>
    </message>
    <message>
        <source>Into the note</source>
        <translation>Para a nota</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>Por telefone</translation>
    </message>
</context>
<context>
    <name>CriticalDetail</name>
    <message>
        <source>Bed {bed} {name}</source>
        <translation>Cama {bed} {name}</translation>
    </message>
    <message>
        <source>acknowledged by {name} {time}: {action}</source>
        <translation>confirmado por {name} {time}: {action}</translation>
    </message>
    <message>
        <source>usual {range}</source>
        <translation>habitual {range}</translation>
    </message>
    <message>
        <source>no usual range sent</source>
        <translation>sem intervalo habitual enviado</translation>
    </message>
    <message>
        <source>specimen {time}</source>
        <translation>amostra {time}</translation>
    </message>
    <message>
        <source>reported {time}</source>
        <translation>relatado {time}</translation>
    </message>
    <message>
        <source>entered by hand, called by {name}</source>
        <translation>introduzido à mão, telefonado por {name}</translation>
    </message>
    <message>
        <source>the laboratory&apos;s own result is here: {value} of {time}, compare</source>
        <translation>o resultado do próprio laboratório está aqui: {value} de {time}, compare</translation>
    </message>
    <message>
        <source>draft, not reviewed</source>
        <translation>rascunho, não revisto</translation>
    </message>
    <message>
        <source>To consider: {words}</source>
        <translation>A considerar: {words}</translation>
    </message>
    <message>
        <source>pack {version}</source>
        <translation>pacote {version}</translation>
    </message>
    <message>
        <source>Departments with an open stay</source>
        <translation>Departamentos com internamento aberto</translation>
    </message>
    <message>
        <source>{seen} of {all} have seen it</source>
        <translation>{seen} de {all} viram-no</translation>
    </message>
    <message>
        <source>no open stay is known here</source>
        <translation>nenhum internamento aberto é conhecido aqui</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Prazo</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>Conversa</translation>
    </message>
</context>
<context>
    <name>CriticalForm</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Sair</translation>
    </message>
</context>
<context>
    <name>CriticalPage</name>
    <message>
        <source>Critical values</source>
        <translation>Valores críticos</translation>
    </message>
    <message>
        <source>up, down</source>
        <translation>acima, abaixo</translation>
    </message>
    <message>
        <source>read back</source>
        <translation>ler de volta</translation>
    </message>
    <message>
        <source>acknowledge</source>
        <translation>confirmar</translation>
    </message>
    <message>
        <source>handled</source>
        <translation>tratado</translation>
    </message>
    <message>
        <source>by telephone</source>
        <translation>por telefone</translation>
    </message>
    <message>
        <source>save the form</source>
        <translation>guardar o formulário</translation>
    </message>
    <message>
        <source>leave the form</source>
        <translation>sair do formulário</translation>
    </message>
    <message>
        <source>could not be read again, as it was before</source>
        <translation>não se conseguiu ler de novo, como estava antes</translation>
    </message>
    <message>
        <source>Critical values of the ward</source>
        <translation>Valores críticos do serviço</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Critical values, the most urgent first</source>
        <translation>Valores críticos, os mais urgentes primeiro</translation>
    </message>
    <message>
        <source>no patient yet</source>
        <translation>ainda sem doente</translation>
    </message>
    <message>
        <source>no test yet</source>
        <translation>ainda sem análise</translation>
    </message>
</context>
<context>
    <name>CriticalStrip</name>
    <message>
        <source>Critical values could not be read: there may be some</source>
        <translation>Os valores críticos não se conseguiram ler: pode haver alguns</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>e mais {count}</translation>
    </message>
    <message>
        <source>Bed {bed} {name}</source>
        <translation>Cama {bed} {name}</translation>
    </message>
    <message>
        <source>usual {range}</source>
        <translation>habitual {range}</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>por telefone</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Crítico</translation>
    </message>
    <message>
        <source>specimen {time}</source>
        <translation>amostra {time}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>HandleForm</name>
    <message>
        <source>Orders since the report that answer it:</source>
        <translation>Prescrições desde o relato que lhe respondem:</translation>
    </message>
    <message>
        <source>No order since the report</source>
        <translation>Nenhuma prescrição desde o relato</translation>
    </message>
    <message>
        <source>Handled</source>
        <translation>Tratado</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Prescrições</translation>
    </message>
    <message>
        <source>No orders</source>
        <translation>Sem prescrições</translation>
    </message>
    <message>
        <source>What was ordered, or the reason for none</source>
        <translation>O que foi prescrito, ou o motivo de nada</translation>
    </message>
</context>
<context>
    <name>MatrixPane</name>
    <message>
        <source>Nothing in this time and filter; {count} values lie outside of it. H widens the time.</source>
        <translation>Nada neste período e filtro; {count} valores ficam de fora. H alarga o período.</translation>
    </message>
    <message>
        <source>{count} more rows below</source>
        <translation>mais {count} linhas abaixo</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 dias</translation>
    </message>
    <message>
        <source>this stay</source>
        <translation>este internamento</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>only abnormal</source>
        <translation>só anormais</translation>
    </message>
    <message>
        <source>Only rows with an abnormal value, key O</source>
        <translation>Só linhas com valor anormal, tecla O</translation>
    </message>
    <message>
        <source>older</source>
        <translation>mais antigos</translation>
    </message>
    <message>
        <source>newer</source>
        <translation>mais recentes</translation>
    </message>
    <message>
        <source>Values over time; Enter or A marks a result as read, P keeps a curve</source>
        <translation>Valores ao longo do tempo; Enter ou A marca um resultado como lido, P mantém uma curva</translation>
    </message>
    <message>
        <source>Laboratory results</source>
        <translation>Resultados de laboratório</translation>
    </message>
    <message>
        <source>Vital signs</source>
        <translation>Sinais vitais</translation>
    </message>
    <message>
        <source>Flowsheet</source>
        <translation>Folha de registo</translation>
    </message>
    <message>
        <source>{count} older times</source>
        <translation>{count} horas mais antigas</translation>
    </message>
    <message>
        <source>{count} newer times</source>
        <translation>{count} horas mais recentes</translation>
    </message>
    <message>
        <source>{count} rows filtered out</source>
        <translation>{count} linhas filtradas</translation>
    </message>
    <message>
        <source>not yet completely loaded</source>
        <translation>ainda não carregado por completo</translation>
    </message>
    <message>
        <source>older ones are at central only</source>
        <translation>os mais antigos só estão no sistema central</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>rascunho</translation>
    </message>
    <message>
        <source>pack {version}</source>
        <translation>pacote {version}</translation>
    </message>
    <message>
        <source>nothing measured in this time</source>
        <translation>nada medido neste período</translation>
    </message>
    <message>
        <source>{name} {value} {unit} of {time}</source>
        <translation>{name} {value} {unit} de {time}</translation>
    </message>
    <message>
        <source>reported by {name} on the phone</source>
        <translation>relatado por {name} ao telefone</translation>
    </message>
    <message>
        <source>read by {name}</source>
        <translation>lido por {name}</translation>
    </message>
    <message>
        <source>issued {time}</source>
        <translation>emitido {time}</translation>
    </message>
</context>
<context>
    <name>PhoneForm</name>
    <message>
        <source>Critical value by telephone: enter it while the caller is on the line</source>
        <translation>Valor crítico por telefone: introduza-o enquanto quem telefona está em linha</translation>
    </message>
    <message>
        <source>Bed, name or number</source>
        <translation>Cama, nome ou número</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Análise</translation>
    </message>
    <message>
        <source>Who called</source>
        <translation>Quem telefonou</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidade</translation>
    </message>
    <message>
        <source>Value said back</source>
        <translation>Valor repetido</translation>
    </message>
    <message>
        <source>Patient: name or initials</source>
        <translation>Doente: nome ou iniciais</translation>
    </message>
    <message>
        <source>Patient: number, age or year of birth</source>
        <translation>Doente: número, idade ou ano de nascimento</translation>
    </message>
    <message>
        <source>Specimen taken (14:05)</source>
        <translation>Amostra colhida (14:05)</translation>
    </message>
    <message>
        <source>abnormal</source>
        <translation>anormal</translation>
    </message>
    <message>
        <source>too high</source>
        <translation>demasiado alto</translation>
    </message>
    <message>
        <source>too low</source>
        <translation>demasiado baixo</translation>
    </message>
</context>
<context>
    <name>ReadBackForm</name>
    <message>
        <source>Read back: type what you said again</source>
        <translation>Leitura de volta: escreva o que repetiu</translation>
    </message>
    <message>
        <source>Value said back</source>
        <translation>Valor repetido</translation>
    </message>
    <message>
        <source>Unit said back</source>
        <translation>Unidade repetida</translation>
    </message>
    <message>
        <source>Who called</source>
        <translation>Quem telefonou</translation>
    </message>
    <message>
        <source>Patient: name or initials</source>
        <translation>Doente: nome ou iniciais</translation>
    </message>
    <message>
        <source>Patient: number, age or year of birth</source>
        <translation>Doente: número, idade ou ano de nascimento</translation>
    </message>
</context>
<context>
    <name>ReportReader</name>
    <message>
        <source>examined {time}</source>
        <translation>examinado {time}</translation>
    </message>
    <message>
        <source>issued {time}</source>
        <translation>emitido {time}</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>versão {number}</translation>
    </message>
    <message>
        <source>read by {name}</source>
        <translation>lido por {name}</translation>
    </message>
    <message>
        <source>read by nobody yet</source>
        <translation>ainda não lido por ninguém</translation>
    </message>
    <message>
        <source>may still change</source>
        <translation>ainda pode mudar</translation>
    </message>
    <message>
        <source>Images: {study} (in the image archive, not at this station)</source>
        <translation>Imagens: {study} (no arquivo de imagens, não neste posto)</translation>
    </message>
    <message>
        <source>Attached: {title} (at central, not at this station)</source>
        <translation>Anexo: {title} (no sistema central, não neste posto)</translation>
    </message>
</context>
<context>
    <name>ReportsPane</name>
    <message>
        <source>{count} more reports below</source>
        <translation>mais {count} relatórios abaixo</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Relatórios</translation>
    </message>
    <message>
        <source>{count} filtered out</source>
        <translation>{count} filtrados</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>imaging</source>
        <translation>imagiologia</translation>
    </message>
    <message>
        <source>microbiology</source>
        <translation>microbiologia</translation>
    </message>
    <message>
        <source>laboratory and others</source>
        <translation>laboratório e outros</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lido</translation>
    </message>
    <message>
        <source>Reports, newest first; Enter or A marks one as read</source>
        <translation>Relatórios, mais recente primeiro; Enter ou A marca um como lido</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>por ler</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>admitted</source>
        <translation>admitido</translation>
    </message>
    <message>
        <source>discharged</source>
        <translation>com alta</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>consulta</translation>
    </message>
    <message>
        <source>operation</source>
        <translation>cirurgia</translation>
    </message>
    <message>
        <source>diagnosis</source>
        <translation>diagnóstico</translation>
    </message>
    <message>
        <source>critical value</source>
        <translation>valor crítico</translation>
    </message>
    <message>
        <source>ordered</source>
        <translation>prescrito</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>descontinuada</translation>
    </message>
    <message>
        <source>report</source>
        <translation>relatório</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>crit</source>
        <translation>crít.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Análise</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Habitual</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidade</translation>
    </message>
    <message>
        <source>Not in a report</source>
        <translation>Não num relatório</translation>
    </message>
    <message>
        <source>at other times</source>
        <translation>a outras horas</translation>
    </message>
    <message>
        <source>pack</source>
        <translation>pacote</translation>
    </message>
    <message>
        <source>systolic</source>
        <translation>sistólica</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>limite</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>por telefone</translation>
    </message>
    <message>
        <source>Blood pressure</source>
        <translation>Tensão arterial</translation>
    </message>
    <message>
        <source>Diastolic pressure</source>
        <translation>Tensão diastólica</translation>
    </message>
    <message>
        <source>laboratory</source>
        <translation>laboratório</translation>
    </message>
    <message>
        <source>other</source>
        <translation>outro</translation>
    </message>
    <message>
        <source>imaging</source>
        <translation>imagiologia</translation>
    </message>
    <message>
        <source>microbiology</source>
        <translation>microbiologia</translation>
    </message>
    <message>
        <source>men</source>
        <translation>homens</translation>
    </message>
    <message>
        <source>women</source>
        <translation>mulheres</translation>
    </message>
    <message>
        <source>both sexes</source>
        <translation>ambos os sexos</translation>
    </message>
    <message>
        <source>{who} from {years} years</source>
        <translation>{who} a partir de {years} anos</translation>
    </message>
    <message>
        <source>range as the laboratory sent it with the result</source>
        <translation>intervalo como o laboratório o enviou com o resultado</translation>
    </message>
    <message>
        <source>range of {pack} for {who}: {source}</source>
        <translation>intervalo de {pack} para {who}: {source}</translation>
    </message>
    <message>
        <source>usual band, {who}</source>
        <translation>faixa habitual, {who}</translation>
    </message>
    <message>
        <source>pregnant: no range, that of {pack} is not for a pregnancy</source>
        <translation>grávida: sem intervalo, o de {pack} não é para a gravidez</translation>
    </message>
    <message>
        <source>no range known for this patient</source>
        <translation>sem intervalo conhecido para este doente</translation>
    </message>
    <message>
        <source>reached the critical limit {sign} {limit} {unit} of {pack} ({rule}, {who}: {source}); the laboratory does not flag it critical</source>
        <translation>atingiu o limite crítico {sign} {limit} {unit} de {pack} ({rule}, {who}: {source}); o laboratório não o assinala como crítico</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>crítico</translation>
    </message>
    <message>
        <source>at a critical limit of the pack</source>
        <translation>num limite crítico do pacote</translation>
    </message>
    <message>
        <source>high</source>
        <translation>alto</translation>
    </message>
    <message>
        <source>low</source>
        <translation>baixo</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>habitual</translation>
    </message>
    <message>
        <source>registered, no result yet</source>
        <translation>registado, ainda sem resultado</translation>
    </message>
    <message>
        <source>preliminary</source>
        <translation>preliminar</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>parcial</translation>
    </message>
    <message>
        <source>final</source>
        <translation>definitivo</translation>
    </message>
    <message>
        <source>amended</source>
        <translation>retificado</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>corrigido</translation>
    </message>
    <message>
        <source>added to</source>
        <translation>acrescentado</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>entered in error</source>
        <translation>introduzida por erro</translation>
    </message>
    <message>
        <source>state unknown</source>
        <translation>estado desconhecido</translation>
    </message>
    <message>
        <source>susceptible</source>
        <translation>suscetível</translation>
    </message>
    <message>
        <source>susceptible, dose dependent</source>
        <translation>suscetível, dependente da dose</translation>
    </message>
    <message>
        <source>intermediate</source>
        <translation>intermédio</translation>
    </message>
    <message>
        <source>resistant</source>
        <translation>resistente</translation>
    </message>
    <message>
        <source>not susceptible</source>
        <translation>não suscetível</translation>
    </message>
    <message>
        <source>{change} in {time}</source>
        <translation>{change} em {time}</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} min</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count} h</translation>
    </message>
    <message>
        <source>{count} d</source>
        <translation>{count} d</translation>
    </message>
    <message>
        <source>axis widened</source>
        <translation>eixo alargado</translation>
    </message>
    <message>
        <source>axis fitted, none in the pack</source>
        <translation>eixo ajustado, nenhum no pacote</translation>
    </message>
    <message>
        <source>{name}: no numbers</source>
        <translation>{name}: sem números</translation>
    </message>
    <message>
        <source>{name}: {count} values from {first} to {last}, newest {value} {unit} {lean}, usual {range}</source>
        <translation>{name}: {count} valores de {first} a {last}, mais recente {value} {unit} {lean}, habitual {range}</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>how far back</source>
        <translation>até quando para trás</translation>
    </message>
    <message>
        <source>only abnormal</source>
        <translation>só anormais</translation>
    </message>
    <message>
        <source>keep curve</source>
        <translation>manter curva</translation>
    </message>
    <message>
        <source>result read</source>
        <translation>resultado lido</translation>
    </message>
    <message>
        <source>older, newer</source>
        <translation>mais antigos, mais recentes</translation>
    </message>
    <message>
        <source>view</source>
        <translation>vista</translation>
    </message>
    <message>
        <source>patient</source>
        <translation>doente</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>Laboratório</translation>
    </message>
    <message>
        <source>Vital signs</source>
        <translation>Sinais vitais</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Relatórios</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Evolução</translation>
    </message>
</context>
<context>
    <name>TrendPane</name>
    <message>
        <source>Choose a row with numbers.</source>
        <translation>Escolha uma linha com números.</translation>
    </message>
    <message>
        <source>This row has no numbers in this time.</source>
        <translation>Esta linha não tem números neste período.</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Curva</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendência</translation>
    </message>
    <message>
        <source>keep curve</source>
        <translation>manter curva</translation>
    </message>
    <message>
        <source>Trend of the chosen rows</source>
        <translation>Tendência das linhas escolhidas</translation>
    </message>
</context>
<context>
    <name>TrendView</name>
    <message>
        <source>laboratory</source>
        <translation>laboratório</translation>
    </message>
    <message>
        <source>systolic</source>
        <translation>sistólica</translation>
    </message>
    <message>
        <source>before {value}</source>
        <translation>antes {value}</translation>
    </message>
</context>
<context>
    <name>WordsForm</name>
    <message>
        <source>Passed on</source>
        <translation>Transmitido</translation>
    </message>
    <message>
        <source>Message on this value</source>
        <translation>Mensagem sobre este valor</translation>
    </message>
    <message>
        <source>To whom, and what was said</source>
        <translation>A quem, e o que se disse</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palavras</translation>
    </message>
</context>
</TS>
