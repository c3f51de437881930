<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_PT">
<context>
    <name>TakeBack</name>
    <message>
        <source>Chosen reading was wrong (Ctrl E): why? Enter takes it back</source>
        <translation>A leitura escolhida estava errada (Ctrl E): porquê? Enter anula-a</translation>
    </message>
    <message>
        <source>The right value is typed anew, with its time, under vital signs.</source>
        <translation>O valor certo escreve-se de novo, com a sua hora, em sinais vitais.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Diga porquê.</translation>
    </message>
    <message>
        <source>This reading was taken back already.</source>
        <translation>Esta leitura já foi anulada.</translation>
    </message>
    <message>
        <source>Choose a reading of this slot first.</source>
        <translation>Escolha primeiro uma leitura desta ronda.</translation>
    </message>
    <message>
        <source>Taken back. It stays here, entered in error, with the reason.</source>
        <translation>Anulada. Fica aqui, introduzida por erro, com o motivo.</translation>
    </message>
</context>
<context>
    <name>TemperatureLegend</name>
    <message>
        <source>axilla</source>
        <translation>axila</translation>
    </message>
    <message>
        <source>mouth</source>
        <translation>boca</translation>
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
        <source>pulse</source>
        <translation>pulso</translation>
    </message>
    <message>
        <source>heart rate</source>
        <translation>freq. cardíaca</translation>
    </message>
    <message>
        <source>same place</source>
        <translation>mesmo local</translation>
    </message>
    <message>
        <source>checked again</source>
        <translation>confirmado</translation>
    </message>
    <message>
        <source>after cooling</source>
        <translation>após arrefecimento</translation>
    </message>
    <message>
        <source>R ventilator</source>
        <translation>R ventilador</translation>
    </message>
    <message>
        <source>not yet at central</source>
        <translation>ainda não no sistema central</translation>
    </message>
</context>
<context>
    <name>TemperaturePage</name>
    <message>
        <source>Temperature chart</source>
        <translation>Gráfico de temperatura</translation>
    </message>
    <message>
        <source>seven days back, on</source>
        <translation>sete dias para trás, para a frente</translation>
    </message>
    <message>
        <source>slot</source>
        <translation>ronda</translation>
    </message>
    <message>
        <source>what lies behind the slot</source>
        <translation>o que está por trás da ronda</translation>
    </message>
    <message>
        <source>a reading of the slot was wrong</source>
        <translation>uma leitura da ronda estava errada</translation>
    </message>
    <message>
        <source>whole page, width</source>
        <translation>página inteira, largura</translation>
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
        <source>Readings of this slot</source>
        <translation>Leituras desta ronda</translation>
    </message>
    <message>
        <source>{count} more patients</source>
        <translation>mais {count} doentes</translation>
    </message>
    <message>
        <source>page {page} of {pages}</source>
        <translation>página {page} de {pages}</translation>
    </message>
    <message>
        <source>Central says no time of admission: there is no day to count from.</source>
        <translation>O sistema central não indica hora de admissão: não há dia a partir do qual contar.</translation>
    </message>
    <message>
        <source>There is no temperature chart of this patient here.</source>
        <translation>Não há aqui gráfico de temperatura deste doente.</translation>
    </message>
    <message>
        <source>Being read …</source>
        <translation>A ler…</translation>
    </message>
    <message>
        <source>No patient is chosen.</source>
        <translation>Nenhum doente escolhido.</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Leituras</translation>
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
    <name>TemperatureSheet</name>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Days in hospital</source>
        <translation>Dias de internamento</translation>
    </message>
    <message>
        <source>Days after operation</source>
        <translation>Dias após cirurgia</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Pulse</source>
        <translation>Pulso</translation>
    </message>
    <message>
        <source>/min</source>
        <translation>/min</translation>
    </message>
    <message>
        <source>Temp.</source>
        <translation>Temp.</translation>
    </message>
    <message>
        <source>Respiration /min</source>
        <translation>Respiração /min</translation>
    </message>
    <message>
        <source>Pain 0–10</source>
        <translation>Dor 0–10</translation>
    </message>
    <message>
        <source>{count} values here are not yet at central (empty triangle)</source>
        <translation>{count} valores aqui ainda não no sistema central (triângulo vazio)</translation>
    </message>
    <message>
        <source>{count} more readings in these slots are not drawn</source>
        <translation>mais {count} leituras nestas rondas não desenhadas</translation>
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
        <source>Temperature chart</source>
        <translation>Gráfico de temperatura</translation>
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
        <source>Ward</source>
        <translation>Serviço</translation>
    </message>
    <message>
        <source>Bed</source>
        <translation>Cama</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>Admitido</translation>
    </message>
    <message>
        <source>Admission no.</source>
        <translation>N.º de admissão</translation>
    </message>
</context>
<context>
    <name>TemperatureWords</name>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Pulse</source>
        <translation>Pulso</translation>
    </message>
    <message>
        <source>Heart rate (apex)</source>
        <translation>Freq. cardíaca (ápex)</translation>
    </message>
    <message>
        <source>Respiration</source>
        <translation>Respiração</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Dor</translation>
    </message>
    <message>
        <source>Systolic</source>
        <translation>Sistólica</translation>
    </message>
    <message>
        <source>Diastolic</source>
        <translation>Diastólica</translation>
    </message>
    <message>
        <source>SpO₂</source>
        <translation>SpO₂</translation>
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
        <source>Stool</source>
        <translation>Fezes</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Saídas</translation>
    </message>
    <message>
        <source>Urine</source>
        <translation>Urina</translation>
    </message>
    <message>
        <source>Drainage</source>
        <translation>Drenagem</translation>
    </message>
    <message>
        <source>Glucose</source>
        <translation>Glicemia</translation>
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
        <source>does not rise</source>
        <translation>não sobe</translation>
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
        <source>on a ventilator</source>
        <translation>ventilado</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>não medido</translation>
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
        <source>leg</source>
        <translation>perna</translation>
    </message>
    <message>
        <source>after cooling</source>
        <translation>após arrefecimento</translation>
    </message>
    <message>
        <source>checked again</source>
        <translation>confirmado</translation>
    </message>
    <message>
        <source>ventilator</source>
        <translation>ventilador</translation>
    </message>
    <message>
        <source>after treatment</source>
        <translation>após tratamento</translation>
    </message>
    <message>
        <source>entered in error</source>
        <translation>introduzida por erro</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelada</translation>
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
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>How, by whom, how it stands</source>
        <translation>Como, por quem, como está</translation>
    </message>
    <message>
        <source>dated ahead</source>
        <translation>data futura</translation>
    </message>
</context>
</TS>
