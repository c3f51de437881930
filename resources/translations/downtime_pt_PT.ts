<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_PT">
<context>
    <name>CallForm</name>
    <message>
        <source>A result by telephone</source>
        <translation>Um resultado por telefone</translation>
    </message>
    <message>
        <source>Preliminary until the laboratory&apos;s own comes. A critical value is taken with F10.</source>
        <translation>Preliminar até chegar o do laboratório. Um valor crítico regista-se com F10.</translation>
    </message>
    <message>
        <source>Patient: bed, name or number</source>
        <translation>Doente: cama, nome ou número</translation>
    </message>
    <message>
        <source>First identifier, as the caller said it</source>
        <translation>Primeiro identificador, como disse quem telefonou</translation>
    </message>
    <message>
        <source>Second identifier</source>
        <translation>Segundo identificador</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Análise</translation>
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
        <source>Said back: the value again</source>
        <translation>Repetido: o valor de novo</translation>
    </message>
    <message>
        <source>Who called</source>
        <translation>Quem telefonou</translation>
    </message>
    <message>
        <source>From where</source>
        <translation>De onde</translation>
    </message>
    <message>
        <source>Specimen number</source>
        <translation>Número da amostra</translation>
    </message>
    <message>
        <source>Specimen taken at</source>
        <translation>Amostra colhida às</translation>
    </message>
    <message>
        <source>Save the call</source>
        <translation>Guardar a chamada</translation>
    </message>
</context>
<context>
    <name>CountForm</name>
    <message>
        <source>The sheet is entered whole</source>
        <translation>A folha está introduzida por inteiro</translation>
    </message>
    <message>
        <source>Count on the paper, not on the screen.</source>
        <translation>Conte no papel, não no ecrã.</translation>
    </message>
    <message>
        <source>Lines on the sheet</source>
        <translation>Linhas na folha</translation>
    </message>
    <message>
        <source>Doses given on it</source>
        <translation>Doses administradas nela</translation>
    </message>
    <message>
        <source>Intake on it, mL</source>
        <translation>Entradas nela, mL</translation>
    </message>
    <message>
        <source>Output on it, mL</source>
        <translation>Saídas nela, mL</translation>
    </message>
    <message>
        <source>Why it does not add up, if so</source>
        <translation>Porque não bate certo, se for o caso</translation>
    </message>
    <message>
        <source>Close the sheet</source>
        <translation>Fechar a folha</translation>
    </message>
</context>
<context>
    <name>Downtime</name>
    <message>
        <source>from paper</source>
        <translation>do papel</translation>
    </message>
    <message>
        <source>laboratory&apos;s own has not come</source>
        <translation>o do laboratório não chegou</translation>
    </message>
    <message>
        <source>same as said</source>
        <translation>igual ao dito</translation>
    </message>
    <message>
        <source>DIFFERS from what was said</source>
        <translation>DIFERE do que foi dito</translation>
    </message>
    <message>
        <source>another unit: compare by hand</source>
        <translation>outra unidade: compare à mão</translation>
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
        <source>Test</source>
        <translation>Análise</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Dito</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>Laboratório</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Comparado</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Quem telefonou</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>Aconteceu</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Escrito por</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>Introduzido por</translation>
    </message>
    <message>
        <source>at another station</source>
        <translation>noutro posto</translation>
    </message>
    <message>
        <source>stood in the record</source>
        <translation>constava no processo</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} dias</translation>
    </message>
    <message>
        <source>Entered: {lines} lines, {doses} doses, in {intake} mL, out {output} mL</source>
        <translation>Introduzidas: {lines} linhas, {doses} doses, entradas {intake} mL, saídas {output} mL</translation>
    </message>
    <message>
        <source>Say one patient: bed, name or number.</source>
        <translation>Diga um doente: cama, nome ou número.</translation>
    </message>
    <message>
        <source>This test is not in the pack of this station.</source>
        <translation>Esta análise não está no pacote deste posto.</translation>
    </message>
    <message>
        <source>Say the value.</source>
        <translation>Diga o valor.</translation>
    </message>
    <message>
        <source>What was said back is not what was said. Ask again. Nothing was kept.</source>
        <translation>O que foi repetido não é o que foi dito. Pergunte de novo. Nada foi guardado.</translation>
    </message>
    <message>
        <source>Say the unit.</source>
        <translation>Diga a unidade.</translation>
    </message>
    <message>
        <source>Say who called.</source>
        <translation>Diga quem telefonou.</translation>
    </message>
    <message>
        <source>Two different identifiers of this patient are needed; a bed is none.</source>
        <translation>São necessários dois identificadores diferentes deste doente; a cama não conta.</translation>
    </message>
    <message>
        <source>Say the time as 09:40 or 11-20 09:40; it may not lie ahead.</source>
        <translation>Diga a hora como 09:40 ou 11-20 09:40; não pode ser futura.</translation>
    </message>
    <message>
        <source>This value is critical: enter it with F10, so that somebody is called. Nothing was kept.</source>
        <translation>Este valor é crítico: introduza-o com F10, para que alguém seja chamado. Nada foi guardado.</translation>
    </message>
    <message>
        <source>This value was entered from a call a moment ago. Nothing was kept.</source>
        <translation>Este valor foi introduzido de uma chamada há instantes. Nada foi guardado.</translation>
    </message>
    <message>
        <source>A measured value is not below zero.</source>
        <translation>Um valor medido não é inferior a zero.</translation>
    </message>
    <message>
        <source>The time lies ahead.</source>
        <translation>A hora é futura.</translation>
    </message>
    <message>
        <source>The laboratory&apos;s own result has not come: nothing to compare with.</source>
        <translation>O resultado do laboratório não chegou: nada com que comparar.</translation>
    </message>
    <message>
        <source>They differ: say why, after asking the laboratory.</source>
        <translation>Diferem: diga porquê, depois de perguntar ao laboratório.</translation>
    </message>
    <message>
        <source>Somebody else settled it.</source>
        <translation>Outra pessoa já o resolveu.</translation>
    </message>
    <message>
        <source>Say the number of the sheet.</source>
        <translation>Diga o número da folha.</translation>
    </message>
    <message>
        <source>Say who wrote it: staff number or whole name of somebody who has signed in at this station.</source>
        <translation>Diga quem escreveu: número mecanográfico ou nome completo de quem iniciou sessão neste posto.</translation>
    </message>
    <message>
        <source>Signs as 38.5 96 120/80 20; a dash for what was not measured.</source>
        <translation>Sinais como 38.5 96 120/80 20; um traço para o que não se mediu.</translation>
    </message>
    <message>
        <source>Fluids as u 350 o 200; the whole line is read or nothing.</source>
        <translation>Líquidos como u 350 o 200; lê-se a linha inteira ou nada.</translation>
    </message>
    <message>
        <source>Choose the order that was given.</source>
        <translation>Escolha a prescrição que foi administrada.</translation>
    </message>
    <message>
        <source>Choose what the line is.</source>
        <translation>Escolha o que é a linha.</translation>
    </message>
    <message>
        <source>Only a doctor orders: say which doctor signed the sheet.</source>
        <translation>Só um médico prescreve: diga que médico assinou a folha.</translation>
    </message>
    <message>
        <source>Type the order as a doctor types it, and Enter.</source>
        <translation>Escreva a prescrição como um médico a escreve, e Enter.</translation>
    </message>
    <message>
        <source>The rules have not answered yet; try again in a moment.</source>
        <translation>As regras ainda não responderam; tente de novo daqui a pouco.</translation>
    </message>
    <message>
        <source>A rule forbids it: ask the doctor before anything is given.</source>
        <translation>Uma regra proíbe-o: pergunte ao médico antes de administrar algo.</translation>
    </message>
    <message>
        <source>Something speaks against it: say what the doctor said, below.</source>
        <translation>Algo se opõe: diga abaixo o que o médico disse.</translation>
    </message>
    <message>
        <source>Type the words of the note.</source>
        <translation>Escreva as palavras da nota.</translation>
    </message>
    <message>
        <source>A strictly controlled drug is signed by the doctor himself: it cannot be entered for him.</source>
        <translation>Um medicamento estritamente controlado é assinado pelo próprio médico: não se pode introduzir por ele.</translation>
    </message>
    <message>
        <source>The record may hold this already. Say whether it is the same.</source>
        <translation>O processo pode já conter isto. Diga se é o mesmo.</translation>
    </message>
    <message>
        <source>Count the sheet: whole numbers, millilitres as they stand.</source>
        <translation>Conte a folha: números inteiros, mililitros como lá estão.</translation>
    </message>
    <message>
        <source>Sheet and record do not add up. Look for the missing line, or say why.</source>
        <translation>Folha e processo não batem certo. Procure a linha em falta, ou diga porquê.</translation>
    </message>
    <message>
        <source>Something was entered meanwhile: look at the sums again.</source>
        <translation>Entretanto foi introduzido algo: veja os totais de novo.</translation>
    </message>
    <message>
        <source>No line of this sheet was entered: there is nothing to close.</source>
        <translation>Nenhuma linha desta folha foi registada: não há nada a fechar.</translation>
    </message>
    <message>
        <source>This sheet was closed already, and nothing was entered since.</source>
        <translation>Esta folha já foi fechada e nada foi registado desde então.</translation>
    </message>
    <message>
        <source>The patient was not taken in with this bottle.</source>
        <translation>O doente não foi admitido com este frasco.</translation>
    </message>
    <message>
        <source>Nobody checked this bottle.</source>
        <translation>Ninguém verificou este frasco.</translation>
    </message>
    <message>
        <source>It is not known here to have been mixed.</source>
        <translation>Aqui não consta que tenha sido preparado.</translation>
    </message>
    <message>
        <source>The order is not verified.</source>
        <translation>A prescrição não está verificada.</translation>
    </message>
    <message>
        <source>The order was over at that time.</source>
        <translation>A prescrição já tinha terminado a essa hora.</translation>
    </message>
    <message>
        <source>This dose was charted already.</source>
        <translation>Esta dose já foi registada.</translation>
    </message>
    <message>
        <source>Another dose was given just before.</source>
        <translation>Outra dose foi administrada pouco antes.</translation>
    </message>
    <message>
        <source>The interval was not over.</source>
        <translation>O intervalo não tinha terminado.</translation>
    </message>
    <message>
        <source>The second person is missing.</source>
        <translation>Falta a segunda pessoa.</translation>
    </message>
    <message>
        <source>Ask who gave it. If it was given all the same, say why and enter the line again.</source>
        <translation>Pergunte a quem administrou. Se foi administrada mesmo assim, diga porquê e introduza a linha de novo.</translation>
    </message>
    <message>
        <source>The record changed meanwhile; look again.</source>
        <translation>O processo mudou entretanto; veja de novo.</translation>
    </message>
    <message>
        <source>The act before is still being saved.</source>
        <translation>O ato anterior ainda está a ser guardado.</translation>
    </message>
</context>
<context>
    <name>DowntimeForm</name>
    <message>
        <source>Leave</source>
        <translation>Sair</translation>
    </message>
</context>
<context>
    <name>DowntimePage</name>
    <message>
        <source>Telephone, paper</source>
        <translation>Telefone, papel</translation>
    </message>
    <message>
        <source>by telephone</source>
        <translation>por telefone</translation>
    </message>
    <message>
        <source>compared</source>
        <translation>comparado</translation>
    </message>
    <message>
        <source>a sheet</source>
        <translation>uma folha</translation>
    </message>
    <message>
        <source>a line</source>
        <translation>uma linha</translation>
    </message>
    <message>
        <source>close the sheet</source>
        <translation>fechar a folha</translation>
    </message>
    <message>
        <source>save</source>
        <translation>guardar</translation>
    </message>
    <message>
        <source>Results by telephone</source>
        <translation>Resultados por telefone</translation>
    </message>
    <message>
        <source>Entered from paper</source>
        <translation>Introduzido do papel</translation>
    </message>
    <message>
        <source>Lines of this sheet</source>
        <translation>Linhas desta folha</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>Por telefone</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Comparado</translation>
    </message>
    <message>
        <source>A sheet</source>
        <translation>Uma folha</translation>
    </message>
    <message>
        <source>A line</source>
        <translation>Uma linha</translation>
    </message>
    <message>
        <source>It is the same</source>
        <translation>É o mesmo</translation>
    </message>
    <message>
        <source>It is another</source>
        <translation>É outro</translation>
    </message>
    <message>
        <source>Close the sheet</source>
        <translation>Fechar a folha</translation>
    </message>
    <message>
        <source>Scan the code of an emergency page to see what became of it.</source>
        <translation>Leia o código de uma página de emergência para ver o que lhe aconteceu.</translation>
    </message>
    <message>
        <source>In the record already: {what}</source>
        <translation>Já no processo: {what}</translation>
    </message>
    <message>
        <source>Saved here.</source>
        <translation>Guardado aqui.</translation>
    </message>
    <message>
        <source>Page of {station}, data as of {at}: {count} entries.</source>
        <translation>Página de {station}, dados de {at}: {count} registos.</translation>
    </message>
    <message>
        <source>At central, confirmed: {numbers}</source>
        <translation>No sistema central, confirmados: {numbers}</translation>
    </message>
    <message>
        <source>Kept here, not confirmed yet: {numbers}</source>
        <translation>Guardados aqui, ainda não confirmados: {numbers}</translation>
    </message>
    <message>
        <source>Waits for a decision (Emergency Centre, F4): {numbers}</source>
        <translation>À espera de decisão (Centro de Emergência, F4): {numbers}</translation>
    </message>
    <message>
        <source>Given up by a person: {numbers}</source>
        <translation>Abandonados por uma pessoa: {numbers}</translation>
    </message>
    <message>
        <source>NOT at central and not of this PC: {numbers}. It may still wait at {station}. Where that PC is lost, enter it from this page (Z).</source>
        <translation>NÃO estão no sistema central nem são deste PC: {numbers}. Podem ainda estar à espera em {station}. Se esse PC se perdeu, registe-os a partir desta página (Z).</translation>
    </message>
    <message>
        <source>Not a whole number, read wrongly or not ours: {numbers}</source>
        <translation>Número incompleto, mal lido ou que não é nosso: {numbers}</translation>
    </message>
    <message>
        <source>Nobody with the number {number} of this page is known here: nothing was looked up.</source>
        <translation>Não se conhece aqui ninguém com o número {number} desta página: nada foi procurado.</translation>
    </message>
</context>
<context>
    <name>LineForm</name>
    <message>
        <source>Which order was given</source>
        <translation>Que prescrição foi administrada</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>escolher</translation>
    </message>
    <message>
        <source>The words of the note, as they stand there</source>
        <translation>As palavras da nota, como lá estão</translation>
    </message>
    <message>
        <source>What stands there: 38.5 96 120/80 20, or u 350 o 200</source>
        <translation>O que lá está: 38.5 96 120/80 20, ou u 350 o 200</translation>
    </message>
    <message>
        <source>A line of the sheet</source>
        <translation>Uma linha da folha</translation>
    </message>
    <message>
        <source>vital signs</source>
        <translation>sinais vitais</translation>
    </message>
    <message>
        <source>intake and output</source>
        <translation>entradas e saídas</translation>
    </message>
    <message>
        <source>a dose given</source>
        <translation>uma dose administrada</translation>
    </message>
    <message>
        <source>an order</source>
        <translation>uma prescrição</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>uma nota</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>O que é</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>Quando aconteceu</translation>
    </message>
    <message>
        <source>Why it was given all the same, after asking who gave it</source>
        <translation>Porque foi administrada mesmo assim, depois de perguntar a quem administrou</translation>
    </message>
    <message>
        <source>Enter this line</source>
        <translation>Introduzir esta linha</translation>
    </message>
</context>
<context>
    <name>SettleForm</name>
    <message>
        <source>The laboratory&apos;s own result counts</source>
        <translation>Conta o resultado do próprio laboratório</translation>
    </message>
    <message>
        <source>Where they differ: why, after asking the laboratory</source>
        <translation>Onde diferem: porquê, depois de perguntar ao laboratório</translation>
    </message>
    <message>
        <source>I compared them</source>
        <translation>Comparei-os</translation>
    </message>
</context>
<context>
    <name>SheetForm</name>
    <message>
        <source>A sheet of paper</source>
        <translation>Uma folha de papel</translation>
    </message>
    <message>
        <source>Each line keeps its own time and who wrote it; you are named as who entered it.</source>
        <translation>Cada linha mantém a sua hora e quem a escreveu; fica indicado que foi introduzida por si.</translation>
    </message>
    <message>
        <source>Patient: bed, name or number</source>
        <translation>Doente: cama, nome ou número</translation>
    </message>
    <message>
        <source>Number of the sheet</source>
        <translation>Número da folha</translation>
    </message>
    <message>
        <source>Who wrote it: staff number or name</source>
        <translation>Quem escreveu: número mecanográfico ou nome</translation>
    </message>
    <message>
        <source>Take this sheet</source>
        <translation>Tomar esta folha</translation>
    </message>
</context>
</TS>
