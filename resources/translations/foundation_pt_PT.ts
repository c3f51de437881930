<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_PT">
<context>
    <name>Acknowledgement</name>
    <message>
        <source>I know: I see the snapshot of {time}; what I do is kept under provisional numbers E- and I reconcile it afterwards.</source>
        <translation>Tenho conhecimento: vejo a cópia de {time}; o que faço fica com números provisórios E- e reconcilio-o depois.</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espaço</translation>
    </message>
</context>
<context>
    <name>AppBar</name>
    <message>
        <source>Find patient / order / function (pinyin initials)</source>
        <translation>Procurar doente / prescrição / função</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Procurar…</translation>
    </message>
    <message>
        <source>Find patient, order or function</source>
        <translation>Procurar doente, prescrição ou função</translation>
    </message>
</context>
<context>
    <name>Authority</name>
    <message>
        <source>local signature; CA: confirmed</source>
        <translation>assinatura local; CA: confirmada</translation>
    </message>
    <message>
        <source>local signature; CA: waiting</source>
        <translation>assinatura local; CA: a aguardar</translation>
    </message>
    <message>
        <source>local signature; CA: REFUSED</source>
        <translation>assinatura local; CA: RECUSADA</translation>
    </message>
    <message>
        <source>local signature; CA: not connected</source>
        <translation>assinatura local; CA: sem ligação</translation>
    </message>
    <message>
        <source>local signature; CA: nothing heard</source>
        <translation>assinatura local; CA: sem resposta</translation>
    </message>
    <message>
        <source>CA ✓</source>
        <translation>CA ✓</translation>
    </message>
    <message>
        <source>CA waiting</source>
        <translation>CA a aguardar</translation>
    </message>
    <message>
        <source>CA REFUSED</source>
        <translation>CA RECUSADA</translation>
    </message>
</context>
<context>
    <name>BrandBlock</name>
    <message>
        <source>Ward workstation</source>
        <translation>Posto de trabalho do serviço</translation>
    </message>
</context>
<context>
    <name>BrowserWait</name>
    <message>
        <source>Go on in the browser</source>
        <translation>Continuar no navegador</translation>
    </message>
    <message>
        <source>Central's sign-in page is open there. Whoever signs in there sits here afterwards; type no password here.</source>
        <translation>A página de início de sessão do sistema central está aberta no navegador. Quem lá iniciar sessão fica sentado aqui; não escreva aqui nenhuma palavra-passe.</translation>
    </message>
    <message>
        <source>No page to be seen? Open it again. If central goes away meanwhile, cancel: the emergency passphrase lets you in.</source>
        <translation>Não vê a página? Abra-a de novo. Se entretanto o sistema central falhar, cancele: a frase-passe de contingência permite entrar.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Open the page again</source>
        <translation>Abrir a página de novo</translation>
    </message>
</context>
<context>
    <name>CentralAdvice</name>
    <message>
        <source>Central's advice</source>
        <translation>Aconselhamento do sistema central</translation>
    </message>
</context>
<context>
    <name>ColumnPanel</name>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>Como antes</translation>
    </message>
    <message>
        <source>As it comes</source>
        <translation>Predefinição</translation>
    </message>
    <message>
        <source>Space shows or hides · Alt ↑ ↓ moves · ← → narrower, wider</source>
        <translation>Espaço mostra ou oculta · Alt ↑ ↓ move · ← → estreita, alarga</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Colunas da tabela</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>oculta</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>visível</translation>
    </message>
    <message>
        <source>always shown</source>
        <translation>sempre visível</translation>
    </message>
    <message>
        <source>takes the rest</source>
        <translation>ocupa o resto</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>colunas</translation>
    </message>
</context>
<context>
    <name>DrugMarks</name>
    <message>
        <source>high alert: two people check</source>
        <translation>alto risco: verificação por duas pessoas</translation>
    </message>
    <message>
        <source>high alert</source>
        <translation>alto risco</translation>
    </message>
    <message>
        <source>narcotic</source>
        <translation>estupefaciente</translation>
    </message>
    <message>
        <source>psychotropic I</source>
        <translation>psicotrópico I</translation>
    </message>
    <message>
        <source>psychotropic II</source>
        <translation>psicotrópico II</translation>
    </message>
</context>
<context>
    <name>EmergencyStrip</name>
    <message>
        <source>Emergency Centre</source>
        <translation>Centro de contingência</translation>
    </message>
    <message>
        <source>Print order sheet</source>
        <translation>Imprimir folha de prescrições</translation>
    </message>
    <message>
        <source>Drill script</source>
        <translation>Guião do simulacro</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Nothing is recorded in the copy of this station.</source>
        <translation>Nada está registado na cópia deste posto.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <source>Nobody has recorded this. It does not mean that there is none.</source>
        <translation>Ninguém registou isto. Não significa que não exista.</translation>
    </message>
    <message>
        <source>Not loaded yet</source>
        <translation>Ainda não carregado</translation>
    </message>
    <message>
        <source>The local copy is still being filled.</source>
        <translation>A cópia local ainda está a ser preenchida.</translation>
    </message>
    <message>
        <source>Being read …</source>
        <translation>A ler…</translation>
    </message>
    <message>
        <source>It is read out of the copy of this station.</source>
        <translation>Está a ser lido da cópia deste posto.</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Não foi possível ler</translation>
    </message>
    <message>
        <source>What was here may still exist.</source>
        <translation>O que aqui estava pode ainda existir.</translation>
    </message>
    <message>
        <source>no patient yet</source>
        <translation>ainda sem doente</translation>
    </message>
    <message>
        <source>It is shown as soon as it is known who it is.</source>
        <translation>Aparece assim que se souber quem é.</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>ainda nada</translation>
    </message>
    <message>
        <source>Nobody has written down anything about it here.</source>
        <translation>Ninguém escreveu aqui nada sobre isto.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>the first day does not hold so many doses any more</source>
        <translation>o primeiro dia já não comporta tantas doses</translation>
    </message>
    <message>
        <source>it is for somebody else to do</source>
        <translation>cabe a outra pessoa fazê-lo</translation>
    </message>
    <message>
        <source>who asked for a consult does not answer it</source>
        <translation>quem pediu a colaboração não responde a ela</translation>
    </message>
    <message>
        <source>the consult waits for its approval</source>
        <translation>o pedido de colaboração aguarda aprovação</translation>
    </message>
    <message>
        <source>another department was asked: one of its doctors answers</source>
        <translation>foi pedido a outro serviço: responde um dos seus médicos</translation>
    </message>
    <message>
        <source>a handover that names nobody is taken by a doctor</source>
        <translation>uma passagem de turno sem destinatário é recebida por um médico</translation>
    </message>
    <message>
        <source>the patient is on a pathway in this stay</source>
        <translation>o doente está num percurso clínico neste internamento</translation>
    </message>
    <message>
        <source>the pack of this station does not have this form</source>
        <translation>o pacote deste posto não tem este formulário</translation>
    </message>
    <message>
        <source>the form needs its owner's permission, and the hospital has not switched it on</source>
        <translation>o formulário exige licença do titular e o hospital não o ativou</translation>
    </message>
    <message>
        <source>an item is not answered, so there is no total</source>
        <translation>há um item sem resposta, por isso não há total</translation>
    </message>
    <message>
        <source>the total on the screen is not what the answers make; open the form again</source>
        <translation>o total no ecrã não corresponde às respostas; abra o formulário de novo</translation>
    </message>
    <message>
        <source>SpO2 scale 2 is used only by a doctor's order</source>
        <translation>a escala 2 de SpO2 só se usa por prescrição médica</translation>
    </message>
    <message>
        <source>a doctor ordered SpO2 scale 2; open the form again</source>
        <translation>um médico prescreveu a escala 2 de SpO2; abra o formulário de novo</translation>
    </message>
    <message>
        <source>the time lies ahead</source>
        <translation>a hora é futura</translation>
    </message>
    <message>
        <source>only who signed it may keep it; give it up and sign it anew</source>
        <translation>só quem o assinou o pode manter; desista dele e assine de novo</translation>
    </message>
    <message>
        <source>this belongs to another task; open the list anew</source>
        <translation>isto pertence a outra tarefa; abra a lista de novo</translation>
    </message>
    <message>
        <source>not every line that belongs together was on the screen; open the list anew</source>
        <translation>nem todas as linhas do conjunto estavam no ecrã; abra a lista de novo</translation>
    </message>
    <message>
        <source>words, mark, time or call are not what this form makes of the answers; open the form again</source>
        <translation>texto, marca, hora ou chamada não são os que este formulário tira das respostas; abra o formulário de novo</translation>
    </message>
    <message>
        <source>it names rows that do not belong to this assessment, or not all of them; open it again</source>
        <translation>indica linhas que não pertencem a esta avaliação, ou não todas; abra-a de novo</translation>
    </message>
    <message>
        <source>a man or a child is not in labour: look at whose chart is open</source>
        <translation>um homem ou uma criança não está em trabalho de parto: veja de quem é o processo aberto</translation>
    </message>
    <message>
        <source>this row is no finding of this page and is not taken back here</source>
        <translation>esta linha não é um achado desta página e não se anula aqui</translation>
    </message>
    <message>
        <source>nobody has such a tooth, or it has no such surface</source>
        <translation>ninguém tem esse dente, ou ele não tem essa face</translation>
    </message>
    <message>
        <source>the pack of this station does not have this finding</source>
        <translation>o pacote deste posto não tem este achado</translation>
    </message>
    <message>
        <source>the pack of this station does not have this item of a checklist</source>
        <translation>o pacote deste posto não tem este item da lista de verificação</translation>
    </message>
    <message>
        <source>the item asks for a score in its range, or for none</source>
        <translation>o item pede uma pontuação dentro do intervalo, ou nenhuma</translation>
    </message>
    <message>
        <source>this assessment was corrected or taken back already</source>
        <translation>esta avaliação já foi corrigida ou anulada</translation>
    </message>
    <message>
        <source>a handover of this patient waits for an answer already</source>
        <translation>uma passagem de turno deste doente já aguarda resposta</translation>
    </message>
    <message>
        <source>a critical value that is still open is not among what is said again</source>
        <translation>um valor crítico ainda em aberto não consta do que se repete</translation>
    </message>
    <message>
        <source>a nurse does this</source>
        <translation>isto é feito por um enfermeiro</translation>
    </message>
    <message>
        <source>the time lies before the admission</source>
        <translation>a hora é anterior à admissão</translation>
    </message>
    <message>
        <source>a nursing record is signed beside by a head nurse</source>
        <translation>um registo de enfermagem é também assinado por um enfermeiro gestor</translation>
    </message>
    <message>
        <source>this infusion is counted already</source>
        <translation>esta perfusão já está contada</translation>
    </message>
    <message>
        <source>something was entered meanwhile; look at the sums again</source>
        <translation>entretanto foi introduzido algo; veja os totais de novo</translation>
    </message>
    <message>
        <source>this day is closed already</source>
        <translation>este dia já está fechado</translation>
    </message>
    <message>
        <source>this time is not over yet</source>
        <translation>este período ainda não terminou</translation>
    </message>
    <message>
        <source>this row is no entry of intake and output</source>
        <translation>esta linha não é um registo de entradas e saídas</translation>
    </message>
    <message>
        <source>more than one entry can hold</source>
        <translation>mais do que cabe num registo</translation>
    </message>
    <message>
        <source>a value is one that no body has: look at it again, or measure again</source>
        <translation>há um valor que nenhum corpo tem: verifique ou meça de novo</translation>
    </message>
    <message>
        <source>the lower blood pressure is not below the upper one</source>
        <translation>a tensão arterial mínima não é inferior à máxima</translation>
    </message>
    <message>
        <source>this station does not know this patient: look at whose chart is open</source>
        <translation>este posto não conhece este doente: veja de quem é o processo aberto</translation>
    </message>
    <message>
        <source>the patient was not told apart by the wristband or two identifiers</source>
        <translation>o doente não foi identificado pela pulseira nem por dois identificadores</translation>
    </message>
    <message>
        <source>what was typed or scanned is not this patient's</source>
        <translation>o que foi escrito ou lido não é deste doente</translation>
    </message>
    <message>
        <source>the bed is closed or not clean</source>
        <translation>a cama está fechada ou por limpar</translation>
    </message>
    <message>
        <source>the bed is kept for somebody else</source>
        <translation>a cama está reservada para outra pessoa</translation>
    </message>
    <message>
        <source>somebody else lies in the bed</source>
        <translation>a cama está ocupada por outra pessoa</translation>
    </message>
    <message>
        <source>another ward is reached by a doctor's order for a transfer</source>
        <translation>a outro serviço chega-se por prescrição médica de transferência</translation>
    </message>
    <message>
        <source>this wristband number is somebody's already</source>
        <translation>este número de pulseira já é de alguém</translation>
    </message>
    <message>
        <source>a newborn was born within the last 28 days</source>
        <translation>um recém-nascido nasceu nos últimos 28 dias</translation>
    </message>
    <message>
        <source>these requests need different materials</source>
        <translation>estes pedidos precisam de materiais diferentes</translation>
    </message>
    <message>
        <source>the same request stands there twice</source>
        <translation>o mesmo pedido está lá duas vezes</translation>
    </message>
    <message>
        <source>this is not the material or the container for these requests</source>
        <translation>este não é o material ou o recipiente destes pedidos</translation>
    </message>
    <message>
        <source>two patients change beds in one act, not in two</source>
        <translation>dois doentes trocam de cama num só ato, não em dois</translation>
    </message>
    <message>
        <source>the two patients do not lie in each other's beds</source>
        <translation>os dois doentes não estão um na cama do outro</translation>
    </message>
    <message>
        <source>this station does not know the bed</source>
        <translation>este posto não conhece a cama</translation>
    </message>
    <message>
        <source>the stay is over</source>
        <translation>o internamento terminou</translation>
    </message>
    <message>
        <source>there is no doctor's order for it</source>
        <translation>não há prescrição médica para isto</translation>
    </message>
    <message>
        <source>an infusion runs: stop it, or say why he leaves with it</source>
        <translation>há uma perfusão a correr: pare-a, ou diga porque sai com ela</translation>
    </message>
    <message>
        <source>a newborn is registered from its mother's chart</source>
        <translation>um recém-nascido regista-se a partir do processo da mãe</translation>
    </message>
    <message>
        <source>somebody lies in the bed</source>
        <translation>a cama está ocupada</translation>
    </message>
    <message>
        <source>no wristband is on: the nurse puts it on and confirms it, then orders are written</source>
        <translation>não tem pulseira: o enfermeiro coloca-a e confirma-a, depois prescreve-se</translation>
    </message>
    <message>
        <source>the number on the band is another patient's</source>
        <translation>o número da pulseira é de outro doente</translation>
    </message>
    <message>
        <source>this number is somebody's already</source>
        <translation>este número já é de alguém</translation>
    </message>
    <message>
        <source>this is no number of a temporary patient</source>
        <translation>este não é número de doente temporário</translation>
    </message>
    <message>
        <source>somebody on the ward is called so already</source>
        <translation>já há alguém no serviço com este nome</translation>
    </message>
    <message>
        <source>this patient has a name and a number of his own</source>
        <translation>este doente tem nome e número próprios</translation>
    </message>
    <message>
        <source>he is joined with somebody already</source>
        <translation>já está unido a alguém</translation>
    </message>
    <message>
        <source>these two are not joined</source>
        <translation>estes dois não estão unidos</translation>
    </message>
    <message>
        <source>the second person is somebody else who treats or gives drugs</source>
        <translation>a segunda pessoa é outra que trata ou administra medicamentos</translation>
    </message>
    <message>
        <source>that is a temporary patient, too</source>
        <translation>esse também é um doente temporário</translation>
    </message>
    <message>
        <source>that record was replaced by another</source>
        <translation>esse processo foi substituído por outro</translation>
    </message>
    <message>
        <source>this station does not know that record; look for it at central</source>
        <translation>este posto não conhece esse processo; procure-o no sistema central</translation>
    </message>
    <message>
        <source>what was said back is not what was said</source>
        <translation>o que foi repetido não é o que foi dito</translation>
    </message>
    <message>
        <source>the two values differ: a person says why</source>
        <translation>os dois valores diferem: alguém tem de dizer porquê</translation>
    </message>
    <message>
        <source>this is no result by telephone</source>
        <translation>isto não é um resultado por telefone</translation>
    </message>
    <message>
        <source>somebody settled it already</source>
        <translation>alguém já o resolveu</translation>
    </message>
    <message>
        <source>this is no number of a sheet: its check character is another</source>
        <translation>este não é número de uma folha: o carácter de controlo não corresponde</translation>
    </message>
    <message>
        <source>the lines of a sheet are counted from 1</source>
        <translation>as linhas de uma folha contam-se a partir de 1</translation>
    </message>
    <message>
        <source>this line of the sheet was entered already</source>
        <translation>esta linha da folha já foi introduzida</translation>
    </message>
    <message>
        <source>the record may hold this already: say whether it is the same</source>
        <translation>o processo pode já conter isto: diga se é o mesmo</translation>
    </message>
    <message>
        <source>this is not entered from paper</source>
        <translation>isto não se introduz a partir do papel</translation>
    </message>
    <message>
        <source>the counts are not what was entered of this sheet</source>
        <translation>as contagens não são as do que foi introduzido desta folha</translation>
    </message>
    <message>
        <source>no line of this sheet was entered</source>
        <translation>nenhuma linha desta folha foi registada</translation>
    </message>
    <message>
        <source>this sheet was closed already</source>
        <translation>esta folha já foi fechada</translation>
    </message>
    <message>
        <source>after 24 hours the records department parts two records</source>
        <translation>após 24 horas é o arquivo clínico que separa dois processos</translation>
    </message>
    <message>
        <source>this value is not called critical</source>
        <translation>este valor não é considerado crítico</translation>
    </message>
    <message>
        <source>name an order given since the value came, or say what is done</source>
        <translation>indique uma prescrição feita desde que o valor chegou, ou diga o que se faz</translation>
    </message>
    <message>
        <source>a critical value is acknowledged by a doctor; a nurse reads it back</source>
        <translation>um valor crítico é confirmado por um médico; um enfermeiro lê-o de volta</translation>
    </message>
    <message>
        <source>a measured value is not below zero</source>
        <translation>um valor medido não é inferior a zero</translation>
    </message>
    <message>
        <source>the value is missing</source>
        <translation>falta o valor</translation>
    </message>
    <message>
        <source>the value speaks against the flag: high is called low, or low high</source>
        <translation>o valor contradiz a marca: alto indicado como baixo, ou baixo como alto</translation>
    </message>
    <message>
        <source>this value is critical: enter it as a critical value (F10)</source>
        <translation>este valor é crítico: introduza-o como valor crítico (F10)</translation>
    </message>
    <message>
        <source>this value was entered from a call a moment ago</source>
        <translation>este valor foi introduzido há instantes a partir de uma chamada</translation>
    </message>
    <message>
        <source>its key cannot be had</source>
        <translation>não é possível obter a chave</translation>
    </message>
    <message>
        <source>this PC has no usable keyring; without one, [secrets] place = "file" keeps the key under a passphrase</source>
        <translation>este PC não tem porta-chaves utilizável; sem ele, [secrets] place = "file" guarda a chave sob uma frase-passe</translation>
    </message>
    <message>
        <source>no passphrase is given, neither by secrets.passphrase_file nor by WARDLIGHT_PASSPHRASE</source>
        <translation>não foi dada frase-passe, nem por secrets.passphrase_file nem por WARDLIGHT_PASSPHRASE</translation>
    </message>
    <message>
        <source>the passphrase does not fit</source>
        <translation>a frase-passe não corresponde</translation>
    </message>
    <message>
        <source>the key does not fit this store</source>
        <translation>a chave não corresponde a este repositório</translation>
    </message>
    <message>
        <source>the key file cannot be used</source>
        <translation>o ficheiro da chave não é utilizável</translation>
    </message>
    <message>
        <source>the keyring cannot be used</source>
        <translation>o porta-chaves não é utilizável</translation>
    </message>
    <message>
        <source>there is no store here yet</source>
        <translation>ainda não há aqui repositório</translation>
    </message>
    <message>
        <source>this PC has not the memory for it: close other programs</source>
        <translation>este PC não tem memória para isto: feche outros programas</translation>
    </message>
    <message>
        <source>the file is not encrypted</source>
        <translation>o ficheiro não está cifrado</translation>
    </message>
    <message>
        <source>another Wardlight on this PC has it open</source>
        <translation>outro Wardlight neste PC tem-no aberto</translation>
    </message>
    <message>
        <source>the station's own secret is not stored on this PC yet; once: wardlight station --config FILE --store-secret</source>
        <translation>o segredo próprio do posto ainda não está neste PC; uma vez: wardlight station --config FILE --store-secret</translation>
    </message>
    <message>
        <source>the drugs do not stand on the forms that the rules ask for</source>
        <translation>os medicamentos não estão nas receitas que as regras exigem</translation>
    </message>
    <message>
        <source>other packs than dose, days and pack size make</source>
        <translation>número de embalagens diferente do que dão dose, dias e tamanho da embalagem</translation>
    </message>
    <message>
        <source>a narcotic or psychotropic I on a ward is written day by day: one-off, for one day</source>
        <translation>um estupefaciente ou psicotrópico I no internamento prescreve-se dia a dia: dose única, para um dia</translation>
    </message>
    <message>
        <source>taken home, an injection of a narcotic or psychotropic I is one dose, slow release 7 days, others 3; for cancer or lasting pain, said on the line, 3, 15, 7</source>
        <translation>para levar para casa, um injetável estupefaciente ou psicotrópico I é uma dose, libertação prolongada 7 dias, outros 3; por cancro ou dor crónica, dito na linha, 3, 15, 7</translation>
    </message>
    <message>
        <source>a narcotic form names the patient's identity number</source>
        <translation>uma receita de estupefacientes indica o número de identificação do doente</translation>
    </message>
    <message>
        <source>the patient's identity number is not well formed</source>
        <translation>o número de identificação do doente está mal formado</translation>
    </message>
    <message>
        <source>who collects a narcotic is named with name and identity number</source>
        <translation>quem levanta um estupefaciente é indicado com nome e número de identificação</translation>
    </message>
    <message>
        <source>the identity number of who collects it is not well formed</source>
        <translation>o número de identificação de quem o levanta está mal formado</translation>
    </message>
    <message>
        <source>who collects it has the patient's own identity number</source>
        <translation>quem o levanta tem o número de identificação do próprio doente</translation>
    </message>
    <message>
        <source>no positive reading of this skin test is here</source>
        <translation>não há aqui leitura positiva deste teste cutâneo</translation>
    </message>
    <message>
        <source>somebody has decided it meanwhile</source>
        <translation>entretanto alguém já decidiu</translation>
    </message>
    <message>
        <source>a reason is needed</source>
        <translation>é necessário um motivo</translation>
    </message>
    <message>
        <source>the stay or visit is over: open the present one</source>
        <translation>o internamento ou a consulta terminou: abra o atual</translation>
    </message>
    <message>
        <source>the record says that the patient has died: no drug is ordered</source>
        <translation>consta no processo que o doente faleceu: não se prescreve nenhum medicamento</translation>
    </message>
    <message>
        <source>the drug does not wait for an order of its own skin test that still stands</source>
        <translation>o medicamento não aguarda uma prescrição do seu próprio teste cutâneo ainda em vigor</translation>
    </message>
    <message>
        <source>a skin test is not read ahead of time, and not negative before it was ordered</source>
        <translation>um teste cutâneo não se lê antes da hora, nem é negativo antes de prescrito</translation>
    </message>
    <message>
        <source>a negative skin test read here holds for 24 hours at most</source>
        <translation>um teste cutâneo negativo lido aqui vale no máximo 24 horas</translation>
    </message>
    <message>
        <source>this is not what the skin test was made with</source>
        <translation>não foi com isto que se fez o teste cutâneo</translation>
    </message>
    <message>
        <source>the order is no skin test</source>
        <translation>a prescrição não é um teste cutâneo</translation>
    </message>
    <message>
        <source>the order of the skin test was stopped or taken back</source>
        <translation>a prescrição do teste cutâneo foi descontinuada ou anulada</translation>
    </message>
    <message>
        <source>without the skin test that it requires a second person signs the order</source>
        <translation>sem o teste cutâneo exigido, uma segunda pessoa assina a prescrição</translation>
    </message>
    <message>
        <source>this person may not sign as the second</source>
        <translation>esta pessoa não pode assinar como segunda</translation>
    </message>
    <message>
        <source>the second person has to prove himself again</source>
        <translation>a segunda pessoa tem de se identificar de novo</translation>
    </message>
    <message>
        <source>two different people read a skin test</source>
        <translation>duas pessoas diferentes leem um teste cutâneo</translation>
    </message>
    <message>
        <source>the hospital's rule locks it, the medical records department has to unlock it first</source>
        <translation>a regra do hospital bloqueia-o; o arquivo clínico tem de o desbloquear primeiro</translation>
    </message>
    <message>
        <source>its unlocking is asked for already; wait for the answer</source>
        <translation>o desbloqueio já foi pedido; aguarde a resposta</translation>
    </message>
    <message>
        <source>it is unlocked already</source>
        <translation>já está desbloqueado</translation>
    </message>
    <message>
        <source>as many days as doses: one dose (付) a day</source>
        <translation>tantos dias como doses: uma dose (付) por dia</translation>
    </message>
    <message>
        <source>opening the chart</source>
        <translation>abrir o processo</translation>
    </message>
    <message>
        <source>a patient of elsewhere: find him with the search and say why</source>
        <translation>um doente de outro serviço: encontre-o pela procura e diga porquê</translation>
    </message>
    <message>
        <source>it is withheld from you: look at it with a reason first (Ctrl Alt W)</source>
        <translation>está-lhe reservado: consulte primeiro com um motivo (Ctrl Alt W)</translation>
    </message>
    <message>
        <source>looking at what is withheld</source>
        <translation>consultar o que está reservado</translation>
    </message>
    <message>
        <source>he has left the ward</source>
        <translation>saiu do serviço</translation>
    </message>
    <message>
        <source>he was moved to another ward</source>
        <translation>foi transferido para outro serviço</translation>
    </message>
    <message>
        <source>he lies on another ward</source>
        <translation>está noutro serviço</translation>
    </message>
    <message>
        <source>the permission names somebody else</source>
        <translation>a autorização indica outra pessoa</translation>
    </message>
    <message>
        <source>reading the audit</source>
        <translation>ler a auditoria</translation>
    </message>
    <message>
        <source>exporting the audit</source>
        <translation>exportar a auditoria</translation>
    </message>
    <message>
        <source>emergency drill</source>
        <translation>simulacro de contingência</translation>
    </message>
    <message>
        <source>no drill begins while this ward is in an emergency or reading only</source>
        <translation>nenhum simulacro começa com este serviço em contingência ou só em leitura</translation>
    </message>
    <message>
        <source>this is a drill already</source>
        <translation>isto já é um simulacro</translation>
    </message>
    <message>
        <source>this is the real ward, not a drill</source>
        <translation>este é o serviço real, não um simulacro</translation>
    </message>
    <message>
        <source>a drill runs at this PC already</source>
        <translation>já decorre um simulacro neste PC</translation>
    </message>
    <message>
        <source>this is the store of a drill; a ward never opens it</source>
        <translation>este é o repositório de um simulacro; um serviço nunca o abre</translation>
    </message>
    <message>
        <source>this is the store of a ward; a drill never opens it</source>
        <translation>este é o repositório de um serviço; um simulacro nunca o abre</translation>
    </message>
    <message>
        <source>a drill speaks with a played hospital on this very PC only</source>
        <translation>um simulacro só fala com um hospital simulado neste mesmo PC</translation>
    </message>
    <message>
        <source>the file is not there</source>
        <translation>o ficheiro não existe</translation>
    </message>
    <message>
        <source>it is a folder, not a file</source>
        <translation>é uma pasta, não um ficheiro</translation>
    </message>
    <message>
        <source>something on the way to it is no folder</source>
        <translation>algo no caminho não é uma pasta</translation>
    </message>
    <message>
        <source>something else stands in its place</source>
        <translation>há outra coisa no seu lugar</translation>
    </message>
    <message>
        <source>this user may not read or write it</source>
        <translation>este utilizador não o pode ler nem escrever</translation>
    </message>
    <message>
        <source>the site's own table of roles would give more than the shipped one; it can only take away</source>
        <translation>a tabela de funções da instituição daria mais do que a fornecida; só pode retirar</translation>
    </message>
    <message>
        <source>the table is not written as its schema says</source>
        <translation>a tabela não está escrita conforme o seu esquema</translation>
    </message>
    <message>
        <source>other users can read it</source>
        <translation>outros utilizadores podem lê-lo</translation>
    </message>
    <message>
        <source>it is not TOML</source>
        <translation>não é TOML</translation>
    </message>
    <message>
        <source>nothing was given</source>
        <translation>nada foi dado</translation>
    </message>
    <message>
        <source>this value cannot be used</source>
        <translation>este valor não é utilizável</translation>
    </message>
    <message>
        <source>the outpatient visit is not here: a prescription belongs to one</source>
        <translation>a consulta externa não está aqui: uma receita pertence a uma consulta</translation>
    </message>
    <message>
        <source>it is about nothing</source>
        <translation>não diz respeito a nada</translation>
    </message>
    <message>
        <source>what was said to it</source>
        <translation>o que se disse a isso</translation>
    </message>
    <message>
        <source>the message to the prescriber</source>
        <translation>a mensagem ao prescritor</translation>
    </message>
    <message>
        <source>the amount</source>
        <translation>a quantidade</translation>
    </message>
    <message>
        <source>the ampoules</source>
        <translation>as ampolas</translation>
    </message>
    <message>
        <source>the answer</source>
        <translation>a resposta</translation>
    </message>
    <message>
        <source>it was answered already</source>
        <translation>já foi respondido</translation>
    </message>
    <message>
        <source>the answers</source>
        <translation>as respostas</translation>
    </message>
    <message>
        <source>the time of arrival</source>
        <translation>a hora de chegada</translation>
    </message>
    <message>
        <source>the batch number</source>
        <translation>o número de lote</translation>
    </message>
    <message>
        <source>the bed</source>
        <translation>a cama</translation>
    </message>
    <message>
        <source>the time of birth</source>
        <translation>a hora do nascimento</translation>
    </message>
    <message>
        <source>the bottles</source>
        <translation>os frascos</translation>
    </message>
    <message>
        <source>the kind</source>
        <translation>o tipo</translation>
    </message>
    <message>
        <source>the certificate</source>
        <translation>o certificado</translation>
    </message>
    <message>
        <source>the check at the bed</source>
        <translation>a verificação junto à cama</translation>
    </message>
    <message>
        <source>the second signature</source>
        <translation>a segunda assinatura</translation>
    </message>
    <message>
        <source>the code</source>
        <translation>o código</translation>
    </message>
    <message>
        <source>how awake he is</source>
        <translation>o estado de consciência</translation>
    </message>
    <message>
        <source>the consult</source>
        <translation>o pedido de colaboração</translation>
    </message>
    <message>
        <source>a sign that cannot be typed is in it</source>
        <translation>contém um carácter que não se pode escrever</translation>
    </message>
    <message>
        <source>the days</source>
        <translation>os dias</translation>
    </message>
    <message>
        <source>the time until when</source>
        <translation>a hora de fim</translation>
    </message>
    <message>
        <source>the decision</source>
        <translation>a decisão</translation>
    </message>
    <message>
        <source>the diagnoses</source>
        <translation>os diagnósticos</translation>
    </message>
    <message>
        <source>the document</source>
        <translation>o documento</translation>
    </message>
    <message>
        <source>the dose</source>
        <translation>a dose</translation>
    </message>
    <message>
        <source>the doses</source>
        <translation>as doses</translation>
    </message>
    <message>
        <source>the downtime</source>
        <translation>a indisponibilidade</translation>
    </message>
    <message>
        <source>the drafts</source>
        <translation>os rascunhos</translation>
    </message>
    <message>
        <source>the effect</source>
        <translation>o efeito</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>o fim</translation>
    </message>
    <message>
        <source>the event</source>
        <translation>o evento</translation>
    </message>
    <message>
        <source>your favourites</source>
        <translation>os seus favoritos</translation>
    </message>
    <message>
        <source>the doses of the first day</source>
        <translation>as doses do primeiro dia</translation>
    </message>
    <message>
        <source>the mark</source>
        <translation>a marca</translation>
    </message>
    <message>
        <source>the intake and output</source>
        <translation>as entradas e saídas</translation>
    </message>
    <message>
        <source>the next visit</source>
        <translation>a próxima consulta</translation>
    </message>
    <message>
        <source>the form</source>
        <translation>o formulário</translation>
    </message>
    <message>
        <source>the frequency</source>
        <translation>a frequência</translation>
    </message>
    <message>
        <source>the time it was given</source>
        <translation>a hora da administração</translation>
    </message>
    <message>
        <source>who gave it</source>
        <translation>quem administrou</translation>
    </message>
    <message>
        <source>the grade</source>
        <translation>o grau</translation>
    </message>
    <message>
        <source>the handover</source>
        <translation>a passagem de turno</translation>
    </message>
    <message>
        <source>when it happened</source>
        <translation>quando aconteceu</translation>
    </message>
    <message>
        <source>the herb</source>
        <translation>a planta</translation>
    </message>
    <message>
        <source>the two identifiers</source>
        <translation>os dois identificadores</translation>
    </message>
    <message>
        <source>the identity</source>
        <translation>a identidade</translation>
    </message>
    <message>
        <source>the infusion</source>
        <translation>a perfusão</translation>
    </message>
    <message>
        <source>the interval</source>
        <translation>o intervalo</translation>
    </message>
    <message>
        <source>joining two records</source>
        <translation>unir dois processos</translation>
    </message>
    <message>
        <source>the rows</source>
        <translation>as linhas</translation>
    </message>
    <message>
        <source>the labour</source>
        <translation>o trabalho de parto</translation>
    </message>
    <message>
        <source>the membranes</source>
        <translation>as membranas</translation>
    </message>
    <message>
        <source>the least interval</source>
        <translation>o intervalo mínimo</translation>
    </message>
    <message>
        <source>the note</source>
        <translation>a nota</translation>
    </message>
    <message>
        <source>the number</source>
        <translation>o número</translation>
    </message>
    <message>
        <source>the order</source>
        <translation>a prescrição</translation>
    </message>
    <message>
        <source>the order set</source>
        <translation>o conjunto de prescrições</translation>
    </message>
    <message>
        <source>your order sets</source>
        <translation>os seus conjuntos de prescrições</translation>
    </message>
    <message>
        <source>the orders</source>
        <translation>as prescrições</translation>
    </message>
    <message>
        <source>the outcome</source>
        <translation>o resultado final</translation>
    </message>
    <message>
        <source>the reason given</source>
        <translation>o motivo dado</translation>
    </message>
    <message>
        <source>the page number</source>
        <translation>o número da página</translation>
    </message>
    <message>
        <source>parting two records</source>
        <translation>separar dois processos</translation>
    </message>
    <message>
        <source>the place of the file</source>
        <translation>o local do ficheiro</translation>
    </message>
    <message>
        <source>the pathway</source>
        <translation>o percurso clínico</translation>
    </message>
    <message>
        <source>the patient</source>
        <translation>o doente</translation>
    </message>
    <message>
        <source>the period</source>
        <translation>o período</translation>
    </message>
    <message>
        <source>the phase</source>
        <translation>a fase</translation>
    </message>
    <message>
        <source>the result by telephone</source>
        <translation>o resultado por telefone</translation>
    </message>
    <message>
        <source>the prescription</source>
        <translation>a receita</translation>
    </message>
    <message>
        <source>the blood pressure</source>
        <translation>a tensão arterial</translation>
    </message>
    <message>
        <source>the print</source>
        <translation>a impressão</translation>
    </message>
    <message>
        <source>the printer</source>
        <translation>a impressora</translation>
    </message>
    <message>
        <source>the course before</source>
        <translation>o ciclo anterior</translation>
    </message>
    <message>
        <source>the purpose</source>
        <translation>a finalidade</translation>
    </message>
    <message>
        <source>the quantity</source>
        <translation>a quantidade</translation>
    </message>
    <message>
        <source>the rank</source>
        <translation>a ordem</translation>
    </message>
    <message>
        <source>the rate</source>
        <translation>o débito</translation>
    </message>
    <message>
        <source>the reading back</source>
        <translation>a leitura de confirmação</translation>
    </message>
    <message>
        <source>when it can be read</source>
        <translation>quando se pode ler</translation>
    </message>
    <message>
        <source>until when it is read</source>
        <translation>até quando se lê</translation>
    </message>
    <message>
        <source>the reading</source>
        <translation>a leitura</translation>
    </message>
    <message>
        <source>the reason</source>
        <translation>o motivo</translation>
    </message>
    <message>
        <source>what it takes the place of</source>
        <translation>o que substitui</translation>
    </message>
    <message>
        <source>the reply</source>
        <translation>a resposta</translation>
    </message>
    <message>
        <source>the request</source>
        <translation>o pedido</translation>
    </message>
    <message>
        <source>the request form</source>
        <translation>o formulário de pedido</translation>
    </message>
    <message>
        <source>the schedule</source>
        <translation>o horário</translation>
    </message>
    <message>
        <source>the seat</source>
        <translation>o cadeirão</translation>
    </message>
    <message>
        <source>the second person</source>
        <translation>a segunda pessoa</translation>
    </message>
    <message>
        <source>the sex</source>
        <translation>o sexo</translation>
    </message>
    <message>
        <source>the side</source>
        <translation>o lado</translation>
    </message>
    <message>
        <source>the signs</source>
        <translation>os sinais</translation>
    </message>
    <message>
        <source>the time of the dose</source>
        <translation>a hora da dose</translation>
    </message>
    <message>
        <source>the state</source>
        <translation>o estado</translation>
    </message>
    <message>
        <source>the stay</source>
        <translation>o internamento</translation>
    </message>
    <message>
        <source>the step</source>
        <translation>o passo</translation>
    </message>
    <message>
        <source>the stool</source>
        <translation>as fezes</translation>
    </message>
    <message>
        <source>the time of the stop</source>
        <translation>a hora da paragem</translation>
    </message>
    <message>
        <source>the sum</source>
        <translation>a soma</translation>
    </message>
    <message>
        <source>the surface of the tooth</source>
        <translation>a face do dente</translation>
    </message>
    <message>
        <source>the suspicion</source>
        <translation>a suspeita</translation>
    </message>
    <message>
        <source>where to</source>
        <translation>para onde</translation>
    </message>
    <message>
        <source>the task</source>
        <translation>a tarefa</translation>
    </message>
    <message>
        <source>the teeth</source>
        <translation>os dentes</translation>
    </message>
    <message>
        <source>the number of a temporary patient</source>
        <translation>o número de um doente temporário</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>o texto</translation>
    </message>
    <message>
        <source>the time</source>
        <translation>a hora</translation>
    </message>
    <message>
        <source>the times</source>
        <translation>as horas</translation>
    </message>
    <message>
        <source>the unit</source>
        <translation>a unidade</translation>
    </message>
    <message>
        <source>until when</source>
        <translation>até quando</translation>
    </message>
    <message>
        <source>the urgency</source>
        <translation>a urgência</translation>
    </message>
    <message>
        <source>use before</source>
        <translation>usar antes de</translation>
    </message>
    <message>
        <source>valid until</source>
        <translation>válido até</translation>
    </message>
    <message>
        <source>the value</source>
        <translation>o valor</translation>
    </message>
    <message>
        <source>either a value or why there is none</source>
        <translation>ou um valor ou o motivo de não haver</translation>
    </message>
    <message>
        <source>the values</source>
        <translation>os valores</translation>
    </message>
    <message>
        <source>how certain it is</source>
        <translation>o grau de certeza</translation>
    </message>
    <message>
        <source>the visit</source>
        <translation>a consulta</translation>
    </message>
    <message>
        <source>the vital signs</source>
        <translation>os sinais vitais</translation>
    </message>
    <message>
        <source>the volume</source>
        <translation>o volume</translation>
    </message>
    <message>
        <source>the rest thrown away</source>
        <translation>o resto rejeitado</translation>
    </message>
    <message>
        <source>the words</source>
        <translation>as palavras</translation>
    </message>
    <message>
        <source>taking back</source>
        <translation>anular</translation>
    </message>
    <message>
        <source>taking the conflict over</source>
        <translation>assumir o conflito</translation>
    </message>
    <message>
        <source>your own phrases</source>
        <translation>as suas frases</translation>
    </message>
    <message>
        <source>closing the emergency</source>
        <translation>encerrar a contingência</translation>
    </message>
    <message>
        <source>the choice</source>
        <translation>a escolha</translation>
    </message>
    <message>
        <source>only who signed it takes it back</source>
        <translation>só quem o assinou o anula</translation>
    </message>
    <message>
        <source>the draft of the report</source>
        <translation>o rascunho do relatório</translation>
    </message>
    <message>
        <source>nobody whom this PC trusts vouches for central's certificate: IT names the hospital's own authority (central.ca_file), or it is not central that answers</source>
        <translation>ninguém em quem este PC confia responde pelo certificado do sistema central: a informática indica a autoridade do hospital (central.ca_file), ou não é o sistema central que responde</translation>
    </message>
    <message>
        <source>central's certificate has run out, or the clock of this PC is ahead: look at its date and time, tell IT</source>
        <translation>o certificado do sistema central expirou, ou o relógio deste PC está adiantado: veja data e hora, avise a informática</translation>
    </message>
    <message>
        <source>central's certificate is not valid yet, or the clock of this PC is behind: look at its date and time, tell IT</source>
        <translation>o certificado do sistema central ainda não é válido, ou o relógio deste PC está atrasado: veja data e hora, avise a informática</translation>
    </message>
    <message>
        <source>the certificate is another machine's than the one in the address (central.url): tell IT</source>
        <translation>o certificado é de outra máquina que não a do endereço (central.url): avise a informática</translation>
    </message>
    <message>
        <source>central's certificate was revoked by who issued it: tell IT</source>
        <translation>o certificado do sistema central foi revogado por quem o emitiu: avise a informática</translation>
    </message>
    <message>
        <source>the list of revoked certificates (central.crl_file) has run out or is another authority's: tell IT</source>
        <translation>a lista de certificados revogados (central.crl_file) expirou ou é de outra autoridade: avise a informática</translation>
    </message>
    <message>
        <source>central's certificate is not one that this PC can trust: tell IT</source>
        <translation>o certificado do sistema central não é de confiança para este PC: avise a informática</translation>
    </message>
    <message>
        <source>central wants to see a certificate of this station: IT names one (central.client_certificate)</source>
        <translation>o sistema central quer ver um certificado deste posto: a informática indica um (central.client_certificate)</translation>
    </message>
    <message>
        <source>central does not take this station's certificate: it has run out, was revoked or is unknown there: tell IT</source>
        <translation>o sistema central não aceita o certificado deste posto: expirou, foi revogado ou é lá desconhecido: avise a informática</translation>
    </message>
    <message>
        <source>central broke off while the secured line was being made; it may want to see a certificate of this station: tell IT</source>
        <translation>o sistema central cortou enquanto se fazia a ligação segura; pode querer ver um certificado deste posto: avise a informática</translation>
    </message>
    <message>
        <source>what answers there does not speak https: the port in central.url is another's</source>
        <translation>o que ali responde não fala https: a porta em central.url é de outro</translation>
    </message>
    <message>
        <source>central speaks only a version of TLS that is not safe any more: tell IT</source>
        <translation>o sistema central só fala uma versão de TLS que já não é segura: avise a informática</translation>
    </message>
    <message>
        <source>plain http to another machine: anybody on the network could read patients and passwords; it must begin with https</source>
        <translation>http simples para outra máquina: qualquer pessoa na rede poderia ler doentes e palavras-passe; tem de começar por https</translation>
    </message>
    <message>
        <source>there is no way to switch off the checking of central's certificate; for the hospital's own authority give central.ca_file</source>
        <translation>não há maneira de desligar a verificação do certificado do sistema central; para a autoridade do hospital indique central.ca_file</translation>
    </message>
    <message>
        <source>no setting is called so: a name that nothing bears fixes nothing</source>
        <translation>nenhuma definição tem esse nome: um nome que não existe não fixa nada</translation>
    </message>
    <message>
        <source>the ward's file and the station's own must both name the ward (station.ward_code), and the same one</source>
        <translation>o ficheiro da enfermaria e o da estação têm ambos de indicar a enfermaria (station.ward_code), e a mesma</translation>
    </message>
    <message>
        <source>it is nested deeper than any setting</source>
        <translation>está mais aninhado do que qualquer definição</translation>
    </message>
    <message>
        <source>the hospital fixed this for all its stations (site.toml, [site] fixed); only its own file may change it</source>
        <translation>o hospital fixou isto para todas as suas estações (site.toml, [site] fixed); só o ficheiro do hospital o pode alterar</translation>
    </message>
    <message>
        <source>it holds no certificate (PEM)</source>
        <translation>não contém nenhum certificado (PEM)</translation>
    </message>
    <message>
        <source>it holds no private key (PEM) that can be read</source>
        <translation>não contém nenhuma chave privada (PEM) legível</translation>
    </message>
    <message>
        <source>the key is not the one of the certificate</source>
        <translation>a chave não é a do certificado</translation>
    </message>
    <message>
        <source>the key has a passphrase; once: wardlight station --config FILE --store-certificate-passphrase</source>
        <translation>a chave tem uma frase-passe; uma vez: wardlight station --config FILE --store-certificate-passphrase</translation>
    </message>
    <message>
        <source>the stored passphrase does not open the key; anew: wardlight station --config FILE --store-certificate-passphrase</source>
        <translation>a frase-passe guardada não abre a chave; de novo: wardlight station --config FILE --store-certificate-passphrase</translation>
    </message>
    <message>
        <source>no browser could be opened on this PC: tell IT</source>
        <translation>não foi possível abrir um navegador neste PC: avise a informática</translation>
    </message>
    <message>
        <source>central offers no sign-in to people: tell IT</source>
        <translation>o sistema central não oferece início de sessão a pessoas: avise a informática</translation>
    </message>
    <message>
        <source>central offers no sign-in with a browser</source>
        <translation>o sistema central não oferece início de sessão pelo navegador</translation>
    </message>
    <message>
        <source>another program holds the port that the browser comes back to</source>
        <translation>outro programa ocupa a porta a que o navegador regressa</translation>
    </message>
    <message>
        <source>the browser did not come back in time</source>
        <translation>o navegador não regressou a tempo</translation>
    </message>
    <message>
        <source>central refused it in the browser</source>
        <translation>o sistema central recusou no navegador</translation>
    </message>
    <message>
        <source>the browser still knew somebody from before: sign out there, then begin again</source>
        <translation>o navegador ainda conhecia alguém de antes: termine lá a sessão e comece de novo</translation>
    </message>
    <message>
        <source>this belongs right after a sign-in at central</source>
        <translation>isto faz-se logo após um início de sessão no sistema central</translation>
    </message>
    <message>
        <source>the emergency passphrase</source>
        <translation>a frase-passe de contingência</translation>
    </message>
    <message>
        <source>too short: at least 6 characters</source>
        <translation>demasiado curta: pelo menos 6 caracteres</translation>
    </message>
    <message>
        <source>too easy to guess: not in a row, not one sign over and over, without the staff number</source>
        <translation>demasiado fácil de adivinhar: sem sequências, sem repetir o mesmo sinal, sem o número mecanográfico</translation>
    </message>
    <message>
        <source>the two are not the same</source>
        <translation>as duas não são iguais</translation>
    </message>
    <message>
        <source>central had a difficulty: try again</source>
        <translation>o sistema central teve uma dificuldade: tente de novo</translation>
    </message>
    <message>
        <source>central does not know Wardlight as it is set up here: tell IT</source>
        <translation>o sistema central não conhece o Wardlight como está configurado aqui: avise a informática</translation>
    </message>
    <message>
        <source>the sign-in was refused or broken off in the browser</source>
        <translation>o início de sessão foi recusado ou interrompido no navegador</translation>
    </message>
    <message>
        <source>nobody signed in there</source>
        <translation>ninguém lá iniciou sessão</translation>
    </message>
    <message>
        <source>this station has no key yet; once: wardlight station --config FILE --make-key</source>
        <translation>este posto ainda não tem chave; uma vez: wardlight station --config FILE --make-key</translation>
    </message>
    <message>
        <source>central takes no key from a station: IT chooses central.client_auth = secret</source>
        <translation>o sistema central não aceita chave de um posto: a informática escolhe central.client_auth = secret</translation>
    </message>
    <message>
        <source>this kind of key is not taken</source>
        <translation>este tipo de chave não é aceite</translation>
    </message>
    <message>
        <source>there is no newer key that could be used</source>
        <translation>não há chave mais recente utilizável</translation>
    </message>
    <message>
        <source>this is no one-time code: it has at least eight signs and no space</source>
        <translation>isto não é um código de uso único: tem pelo menos oito caracteres e nenhum espaço</translation>
    </message>
    <message>
        <source>central offers no enrolment by code: register the station's key there (--make-key, --show-key)</source>
        <translation>o sistema central não oferece registo por código: registe lá a chave da estação (--make-key, --show-key)</translation>
    </message>
    <message>
        <source>central does not take this code: unknown, used, run out, or made for another station; ask IT for a new one</source>
        <translation>o sistema central não aceita este código: desconhecido, usado, expirado ou feito para outra estação; peça um novo à informática</translation>
    </message>
    <message>
        <source>central calls this station something else; central.client_id must say the same, then enrol again</source>
        <translation>o sistema central dá outro nome a esta estação; central.client_id tem de dizer o mesmo; depois registe de novo</translation>
    </message>
    <message>
        <source>central names another machine to sign in at, which the settings do not name (central.sign_in_hosts): nothing was sent there; IT names it, or it is not central that answers</source>
        <translation>o sistema central indica outra máquina para iniciar sessão, que as definições não indicam (central.sign_in_hosts): nada foi enviado para lá; a informática indica-a, ou não é o sistema central que responde</translation>
    </message>
    <message>
        <source>central names an address to sign in at that is not https: tell IT</source>
        <translation>o sistema central indica um endereço para iniciar sessão que não é https: avise a informática</translation>
    </message>
    <message>
        <source>central names another machine to enrol at; the code was not sent there</source>
        <translation>o sistema central indica outra máquina para o registo; o código não foi enviado para lá</translation>
    </message>
    <message>
        <source>the station's key cannot be read</source>
        <translation>a chave do posto não se consegue ler</translation>
    </message>
    <message>
        <source>a connection would have been made without checking central's certificate</source>
        <translation>far-se-ia uma ligação sem verificar o certificado do sistema central</translation>
    </message>
    <message>
        <source>a line is of another kind than what it orders</source>
        <translation>uma linha é de outro tipo do que o que prescreve</translation>
    </message>
    <message>
        <source>a line bears the name of another drug than the one it orders</source>
        <translation>uma linha tem o nome de outro medicamento que não o que prescreve</translation>
    </message>
    <message>
        <source>the unit that is written and the unit that is meant are two</source>
        <translation>a unidade escrita e a unidade pretendida são duas</translation>
    </message>
    <message>
        <source>a line bears the name of another route than the one it orders</source>
        <translation>uma linha tem o nome de outra via que não a que prescreve</translation>
    </message>
    <message>
        <source>a drug is ordered without a dose</source>
        <translation>um medicamento está prescrito sem dose</translation>
    </message>
    <message>
        <source>a drug is ordered without a route</source>
        <translation>um medicamento está prescrito sem via</translation>
    </message>
    <message>
        <source>a long-term drug is ordered without a frequency</source>
        <translation>um medicamento contínuo está prescrito sem frequência</translation>
    </message>
    <message>
        <source>an amount or a rate is not above zero</source>
        <translation>uma quantidade ou um débito não é superior a zero</translation>
    </message>
    <message>
        <source>an as-needed drug must say the least interval between two doses</source>
        <translation>um medicamento em SOS tem de indicar o intervalo mínimo entre duas doses</translation>
    </message>
    <message>
        <source>the chosen times are not as many as the frequency has, or one of them is no time of day</source>
        <translation>as horas escolhidas não são tantas como a frequência tem, ou uma delas não é hora do dia</translation>
    </message>
    <message>
        <source>a course has at least one day</source>
        <translation>um ciclo tem pelo menos um dia</translation>
    </message>
    <message>
        <source>several days of what is done one time</source>
        <translation>vários dias de algo que se faz uma só vez</translation>
    </message>
    <message>
        <source>more doses on the first day than a whole day has</source>
        <translation>mais doses no primeiro dia do que num dia inteiro</translation>
    </message>
    <message>
        <source>once if needed holds for 12 hours, and they are over: order it anew</source>
        <translation>SOS único vale 12 horas, que já passaram: prescreva de novo</translation>
    </message>
    <message>
        <source>an order is not ended in the past by another signature: end it by itself, and say since when nothing was given</source>
        <translation>uma prescrição não se termina no passado por outra assinatura: termine-a por si, e diga desde quando nada foi administrado</translation>
    </message>
    <message>
        <source>it would end before it was ordered</source>
        <translation>terminaria antes de ser prescrita</translation>
    </message>
    <message>
        <source>a dose of it was begun after the time at which it is said to have ended: end it from now on</source>
        <translation>foi iniciada uma dose depois da hora a que se diz ter terminado: termine-a a partir de agora</translation>
    </message>
    <message>
        <source>a reason was given for something that is not found any more: look at the findings again</source>
        <translation>foi dado motivo para algo que já não se encontra: veja os alertas de novo</translation>
    </message>
    <message>
        <source>this doctor is not known on the ward: nobody could countersign it</source>
        <translation>este médico não é conhecido no serviço: ninguém poderia contra-assinar</translation>
    </message>
    <message>
        <source>the signature would be older than 6 hours: older things are entered from paper</source>
        <translation>a assinatura teria mais de 6 horas: o mais antigo introduz-se a partir do papel</translation>
    </message>
    <message>
        <source>it would begin more than a day before it is ordered: look at the date</source>
        <translation>começaria mais de um dia antes de prescrita: veja a data</translation>
    </message>
    <message>
        <source>it would begin more than a year ahead: look at the date</source>
        <translation>começaria daqui a mais de um ano: veja a data</translation>
    </message>
    <message>
        <source>somebody else sits here: an act is its author's own</source>
        <translation>está aqui outra pessoa: um ato é do seu próprio autor</translation>
    </message>
    <message>
        <source>a certificate belongs to an outpatient visit that is here</source>
        <translation>um certificado pertence a uma consulta externa existente aqui</translation>
    </message>
    <message>
        <source>no diagnosis is on file: record it first, then certify it</source>
        <translation>não há diagnóstico registado: registe-o primeiro e certifique depois</translation>
    </message>
    <message>
        <source>another certificate bears this number already</source>
        <translation>outro certificado já tem este número</translation>
    </message>
    <message>
        <source>more than half a year of sick leave: look at the days</source>
        <translation>mais de meio ano de baixa médica: veja os dias</translation>
    </message>
    <message>
        <source>the leave would begin more than a month before or after today: look at the date</source>
        <translation>a baixa começaria mais de um mês antes ou depois de hoje: veja a data</translation>
    </message>
    <message>
        <source>central does not list this person as active staff any more</source>
        <translation>o sistema central já não indica esta pessoa como pessoal ativo</translation>
    </message>
    <message>
        <source>after wrong passwords this staff number waits; seconds left</source>
        <translation>após palavras-passe erradas, este número mecanográfico espera; segundos restantes</translation>
    </message>
    <message>
        <source>after many wrong staff numbers this PC waits; seconds left</source>
        <translation>após muitos números mecanográficos errados, este PC espera; segundos restantes</translation>
    </message>
    <message>
        <source>the last sign-in with central at this PC is too long ago</source>
        <translation>o último início de sessão com o sistema central neste PC foi há demasiado tempo</translation>
    </message>
    <message>
        <source>the clock of this PC was put back: offline sign-in needs central now</source>
        <translation>o relógio deste PC foi atrasado: iniciar sessão sem ligação exige agora o sistema central</translation>
    </message>
    <message>
        <source>central asks for a wait; seconds</source>
        <translation>o sistema central pede que se aguarde; segundos</translation>
    </message>
    <message>
        <source>the password is not the one of the last sign-in at this PC</source>
        <translation>a palavra-passe não é a do último início de sessão neste PC</translation>
    </message>
    <message>
        <source>this person has not signed in at this PC</source>
        <translation>esta pessoa não iniciou sessão neste PC</translation>
    </message>
    <message>
        <source>the file with the keys of people cannot be read</source>
        <translation>o ficheiro com as chaves das pessoas não se consegue ler</translation>
    </message>
    <message>
        <source>the password is wrong</source>
        <translation>a palavra-passe está errada</translation>
    </message>
    <message>
        <source>the staff number</source>
        <translation>o número mecanográfico</translation>
    </message>
    <message>
        <source>one's own name</source>
        <translation>o próprio nome</translation>
    </message>
    <message>
        <source>it is too short</source>
        <translation>é demasiado curto</translation>
    </message>
    <message>
        <source>the emergency account</source>
        <translation>a conta de contingência</translation>
    </message>
    <message>
        <source>the name: capital letters, digits and dashes</source>
        <translation>o nome: maiúsculas, algarismos e traços</translation>
    </message>
    <message>
        <source>central can be reached: sign in as yourself</source>
        <translation>o sistema central está acessível: inicie sessão em seu nome</translation>
    </message>
    <message>
        <source>this is an emergency account: open it with your own name and the reason</source>
        <translation>esta é uma conta de contingência: abra-a com o seu nome e o motivo</translation>
    </message>
    <message>
        <source>the account was used in an earlier outage and not replaced since</source>
        <translation>a conta foi usada numa falha anterior e não foi substituída</translation>
    </message>
    <message>
        <source>this person can sign in here with the password</source>
        <translation>esta pessoa pode iniciar sessão aqui com a palavra-passe</translation>
    </message>
    <message>
        <source>who came in beside a witness has no password of his own here</source>
        <translation>quem entrou com testemunha não tem aqui palavra-passe própria</translation>
    </message>
    <message>
        <source>who came in beside a witness writes down what happened, and orders nothing</source>
        <translation>quem entrou com testemunha regista o que aconteceu e não prescreve nada</translation>
    </message>
    <message>
        <source>not for who stands in himself</source>
        <translation>não para quem está em substituição</translation>
    </message>
    <message>
        <source>the emergency is over: sign in as yourself</source>
        <translation>a contingência terminou: inicie sessão em seu nome</translation>
    </message>
    <message>
        <source>nobody let this person in here</source>
        <translation>ninguém deixou esta pessoa entrar aqui</translation>
    </message>
    <message>
        <source>review of who stood in</source>
        <translation>revisão de quem esteve em substituição</translation>
    </message>
    <message>
        <source>this badge has no locked seat here</source>
        <translation>este cartão não tem aqui lugar bloqueado</translation>
    </message>
    <message>
        <source>no PIN was set for this badge: sign in with the password</source>
        <translation>não foi definido PIN para este cartão: inicie sessão com a palavra-passe</translation>
    </message>
    <message>
        <source>the password was typed too long ago: sign in with it</source>
        <translation>a palavra-passe foi escrita há demasiado tempo: inicie sessão com ela</translation>
    </message>
    <message>
        <source>three wrong PINs: sign in with the password</source>
        <translation>três PIN errados: inicie sessão com a palavra-passe</translation>
    </message>
    <message>
        <source>the PIN is wrong</source>
        <translation>o PIN está errado</translation>
    </message>
    <message>
        <source>the PIN</source>
        <translation>o PIN</translation>
    </message>
    <message>
        <source>anybody would guess it</source>
        <translation>qualquer pessoa o adivinharia</translation>
    </message>
    <message>
        <source>it is so already</source>
        <translation>já está assim</translation>
    </message>
    <message>
        <source>somebody answered it already</source>
        <translation>alguém já respondeu</translation>
    </message>
    <message>
        <source>it ends before it begins</source>
        <translation>termina antes de começar</translation>
    </message>
    <message>
        <source>less than nothing</source>
        <translation>menos do que nada</translation>
    </message>
    <message>
        <source>less than one</source>
        <translation>menos do que um</translation>
    </message>
    <message>
        <source>a blank is not filled in</source>
        <translation>há um espaço por preencher</translation>
    </message>
    <message>
        <source>it is not what was said</source>
        <translation>não é o que foi dito</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>está vazio</translation>
    </message>
    <message>
        <source>no number is left: ask for a new block</source>
        <translation>não resta nenhum número: peça um novo bloco</translation>
    </message>
    <message>
        <source>only one of the two is given</source>
        <translation>só foi dado um dos dois</translation>
    </message>
    <message>
        <source>it is held</source>
        <translation>está em suspenso</translation>
    </message>
    <message>
        <source>no body has such a value</source>
        <translation>nenhum corpo tem tal valor</translation>
    </message>
    <message>
        <source>nobody knows this method</source>
        <translation>ninguém conhece este método</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>the time has no zone</source>
        <translation>a hora não tem fuso</translation>
    </message>
    <message>
        <source>words are needed</source>
        <translation>são necessárias palavras</translation>
    </message>
    <message>
        <source>there is no admission</source>
        <translation>não há admissão</translation>
    </message>
    <message>
        <source>it names no dose</source>
        <translation>não indica dose</translation>
    </message>
    <message>
        <source>there was no enema</source>
        <translation>não houve clister</translation>
    </message>
    <message>
        <source>the folder is not there</source>
        <translation>a pasta não existe</translation>
    </message>
    <message>
        <source>it has no items</source>
        <translation>não tem itens</translation>
    </message>
    <message>
        <source>it has no lines</source>
        <translation>não tem linhas</translation>
    </message>
    <message>
        <source>no test is named</source>
        <translation>não é indicada nenhuma análise</translation>
    </message>
    <message>
        <source>the unit is missing</source>
        <translation>falta a unidade</translation>
    </message>
    <message>
        <source>it does not answer: whether the page comes out is not known, look at the printer</source>
        <translation>não responde: não se sabe se a página sai, veja a impressora</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>não há</translation>
    </message>
    <message>
        <source>this is not a doctor</source>
        <translation>este não é um médico</translation>
    </message>
    <message>
        <source>this is not a number</source>
        <translation>isto não é um número</translation>
    </message>
    <message>
        <source>this is not a task</source>
        <translation>isto não é uma tarefa</translation>
    </message>
    <message>
        <source>this is not a time</source>
        <translation>isto não é uma hora</translation>
    </message>
    <message>
        <source>the time is over already</source>
        <translation>a hora já passou</translation>
    </message>
    <message>
        <source>nobody announced him</source>
        <translation>ninguém o anunciou</translation>
    </message>
    <message>
        <source>only what is done at once is ordered by word</source>
        <translation>só se prescreve verbalmente o que é feito de imediato</translation>
    </message>
    <message>
        <source>it is not in force any more</source>
        <translation>já não está em vigor</translation>
    </message>
    <message>
        <source>it does not wait for a skin test</source>
        <translation>não aguarda teste cutâneo</translation>
    </message>
    <message>
        <source>this station does not have it</source>
        <translation>este posto não o tem</translation>
    </message>
    <message>
        <source>it must be more than nothing</source>
        <translation>tem de ser mais do que nada</translation>
    </message>
    <message>
        <source>it is not there</source>
        <translation>não existe</translation>
    </message>
    <message>
        <source>it does not wait any more</source>
        <translation>já não aguarda</translation>
    </message>
    <message>
        <source>it is not whole</source>
        <translation>não está completo</translation>
    </message>
    <message>
        <source>nothing can be written there</source>
        <translation>não se pode escrever ali nada</translation>
    </message>
    <message>
        <source>nothing was typed</source>
        <translation>nada foi escrito</translation>
    </message>
    <message>
        <source>something is still open</source>
        <translation>há ainda algo em aberto</translation>
    </message>
    <message>
        <source>it is out of range</source>
        <translation>está fora do intervalo</translation>
    </message>
    <message>
        <source>it is over</source>
        <translation>terminou</translation>
    </message>
    <message>
        <source>it is one's own</source>
        <translation>é do próprio</translation>
    </message>
    <message>
        <source>the passphrase is too short</source>
        <translation>a frase-passe é demasiado curta</translation>
    </message>
    <message>
        <source>the time is over</source>
        <translation>o tempo terminou</translation>
    </message>
    <message>
        <source>it can be read in two ways</source>
        <translation>pode ler-se de duas maneiras</translation>
    </message>
    <message>
        <source>it does not take the page</source>
        <translation>não aceita a página</translation>
    </message>
    <message>
        <source>nobody knows this reason</source>
        <translation>ninguém conhece este motivo</translation>
    </message>
    <message>
        <source>the two stand the wrong way round</source>
        <translation>os dois estão trocados</translation>
    </message>
    <message>
        <source>the second person is the same person</source>
        <translation>a segunda pessoa é a mesma</translation>
    </message>
    <message>
        <source>the secret is too long</source>
        <translation>o segredo é demasiado longo</translation>
    </message>
    <message>
        <source>nobody knows this place of the body</source>
        <translation>ninguém conhece este local do corpo</translation>
    </message>
    <message>
        <source>it was stopped</source>
        <translation>foi descontinuado</translation>
    </message>
    <message>
        <source>it was taken back</source>
        <translation>foi anulado</translation>
    </message>
    <message>
        <source>it is too high</source>
        <translation>é demasiado alto</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>é demasiado longo</translation>
    </message>
    <message>
        <source>there are too many</source>
        <translation>são demasiados</translation>
    </message>
    <message>
        <source>it stands there twice</source>
        <translation>está lá duas vezes</translation>
    </message>
    <message>
        <source>two are needed</source>
        <translation>são necessários dois</translation>
    </message>
    <message>
        <source>nobody knows it</source>
        <translation>ninguém o conhece</translation>
    </message>
    <message>
        <source>this station does not know it</source>
        <translation>este posto não o conhece</translation>
    </message>
    <message>
        <source>say why it is done all the same</source>
        <translation>diga porque se faz mesmo assim</translation>
    </message>
    <message>
        <source>say why it is less</source>
        <translation>diga porque é menos</translation>
    </message>
    <message>
        <source>say why it was not given</source>
        <translation>diga porque não foi administrado</translation>
    </message>
    <message>
        <source>say why it is not on time</source>
        <translation>diga porque não é a horas</translation>
    </message>
    <message>
        <source>say why it was not scanned</source>
        <translation>diga porque não foi lido</translation>
    </message>
    <message>
        <source>central does not answer, so it cannot be closed now</source>
        <translation>o sistema central não responde, por isso não se pode fechar agora</translation>
    </message>
    <message>
        <source>a second person is needed</source>
        <translation>é necessária uma segunda pessoa</translation>
    </message>
    <message>
        <source>this can only be done with central</source>
        <translation>isto só se pode fazer com o sistema central</translation>
    </message>
    <message>
        <source>an order that depends on it was signed</source>
        <translation>foi assinada uma prescrição que depende disto</translation>
    </message>
    <message>
        <source>it has left already: stop it instead</source>
        <translation>já saiu: descontinue-o em vez disso</translation>
    </message>
    <message>
        <source>not for this role</source>
        <translation>não para esta função</translation>
    </message>
    <message>
        <source>your sign-in has expired: sign in again</source>
        <translation>a sua sessão expirou: inicie sessão de novo</translation>
    </message>
    <message>
        <source>no nurse has verified the order</source>
        <translation>nenhum enfermeiro verificou a prescrição</translation>
    </message>
    <message>
        <source>doses were given</source>
        <translation>já foram administradas doses</translation>
    </message>
    <message>
        <source>not in this mode</source>
        <translation>não neste modo</translation>
    </message>
    <message>
        <source>the safety check was not run</source>
        <translation>a verificação de segurança não foi feita</translation>
    </message>
    <message>
        <source>central knows no such person</source>
        <translation>o sistema central não conhece esta pessoa</translation>
    </message>
    <message>
        <source>central names no role for this person</source>
        <translation>o sistema central não indica função para esta pessoa</translation>
    </message>
    <message>
        <source>central does not find this person</source>
        <translation>o sistema central não encontra esta pessoa</translation>
    </message>
    <message>
        <source>this is somebody else's number</source>
        <translation>este é o número de outra pessoa</translation>
    </message>
    <message>
        <source>another sign-in was begun meanwhile</source>
        <translation>entretanto foi iniciada outra sessão</translation>
    </message>
    <message>
        <source>central takes number and password in a browser only: sign in with the browser</source>
        <translation>o sistema central só aceita número e palavra-passe num navegador: inicie sessão pelo navegador</translation>
    </message>
    <message>
        <source>this PC could not wait for the browser</source>
        <translation>este PC não pôde esperar pelo navegador</translation>
    </message>
    <message>
        <source>the station has no secret</source>
        <translation>o posto não tem segredo</translation>
    </message>
    <message>
        <source>the sign-in cannot be renewed</source>
        <translation>a sessão não se pode renovar</translation>
    </message>
    <message>
        <source>nobody is signed in</source>
        <translation>ninguém tem sessão iniciada</translation>
    </message>
    <message>
        <source>central does not say where to sign in</source>
        <translation>o sistema central não diz onde iniciar sessão</translation>
    </message>
    <message>
        <source>central refused the sign-in</source>
        <translation>o sistema central recusou o início de sessão</translation>
    </message>
    <message>
        <source>it is closed</source>
        <translation>está fechado</translation>
    </message>
    <message>
        <source>the key file is of another version</source>
        <translation>o ficheiro da chave é de outra versão</translation>
    </message>
    <message>
        <source>the key has the wrong length</source>
        <translation>a chave tem o comprimento errado</translation>
    </message>
    <message>
        <source>what the keyring holds is no key</source>
        <translation>o que o porta-chaves guarda não é uma chave</translation>
    </message>
    <message>
        <source>the store is not encrypted</source>
        <translation>o repositório não está cifrado</translation>
    </message>
    <message>
        <source>the key of the store is not usable</source>
        <translation>a chave do repositório não é utilizável</translation>
    </message>
    <message>
        <source>a page was changed</source>
        <translation>uma página foi alterada</translation>
    </message>
    <message>
        <source>it is not there any more</source>
        <translation>já não existe</translation>
    </message>
    <message>
        <source>it changed since you looked at it</source>
        <translation>mudou desde que o viu</translation>
    </message>
    <message>
        <source>the order ends before that time anyway: what is to go on longer is ordered anew</source>
        <translation>a prescrição termina antes dessa hora de qualquer modo: o que deve continuar prescreve-se de novo</translation>
    </message>
    <message>
        <source>what is handed out is not what dose, frequency and days need; where it is meant, the remark says why</source>
        <translation>o que se dispensa não é o que dose, frequência e dias precisam; se for intencional, a observação diz porquê</translation>
    </message>
    <message>
        <source>what is handed out is ten times, or a tenth of, what dose, frequency and days need</source>
        <translation>o que se dispensa é dez vezes, ou um décimo, do que dose, frequência e dias precisam</translation>
    </message>
    <message>
        <source>the note contradicts the patient's record: look at its findings, correct it or answer them</source>
        <translation>a nota contradiz o processo do doente: veja os achados, corrija ou responda</translation>
    </message>
    <message>
        <source>this document is a doctor's to sign</source>
        <translation>este documento é assinado por um médico</translation>
    </message>
    <message>
        <source>no rule of the record asks for this document</source>
        <translation>nenhuma regra do processo pede este documento</translation>
    </message>
    <message>
        <source>the pack of this station has no such pathway or stage</source>
        <translation>o pacote deste posto não tem tal percurso ou fase</translation>
    </message>
    <message>
        <source>the pathway has no such stage</source>
        <translation>o percurso não tem tal fase</translation>
    </message>
    <message>
        <source>nobody hands over to himself</source>
        <translation>ninguém passa o turno a si próprio</translation>
    </message>
    <message>
        <source>a doctor hands over to a doctor, a nurse to a nurse</source>
        <translation>um médico passa a um médico, um enfermeiro a um enfermeiro</translation>
    </message>
    <message>
        <source>what was taken over is said back in own words</source>
        <translation>o que se recebeu é repetido por palavras próprias</translation>
    </message>
    <message>
        <source>the time limit lies in the past</source>
        <translation>o prazo está no passado</translation>
    </message>
    <message>
        <source>nobody approves what he asks for himself</source>
        <translation>ninguém aprova o que ele próprio pede</translation>
    </message>
    <message>
        <source>this list has another main diagnosis: take that mark off it first (M on its line)</source>
        <translation>esta lista tem outro diagnóstico principal: retire-lhe primeiro essa marca (M na sua linha)</translation>
    </message>
    <message>
        <source>the side that is written and the side that is chosen are two</source>
        <translation>o lado escrito e o lado escolhido são diferentes</translation>
    </message>
    <message>
        <source>the diagnosis occurs in the other sex only</source>
        <translation>o diagnóstico só ocorre no outro sexo</translation>
    </message>
    <message>
        <source>this version was corrected already: correct the newest one</source>
        <translation>esta versão já foi corrigida: corrija a mais recente</translation>
    </message>
    <message>
        <source>the order is over</source>
        <translation>a prescrição terminou</translation>
    </message>
    <message>
        <source>the order was stopped</source>
        <translation>a prescrição foi descontinuada</translation>
    </message>
    <message>
        <source>the order is held</source>
        <translation>a prescrição está em suspenso</translation>
    </message>
    <message>
        <source>two versions of the order wait for a decision</source>
        <translation>duas versões da prescrição aguardam decisão</translation>
    </message>
    <message>
        <source>a question about the order waits for the doctor</source>
        <translation>uma pergunta sobre a prescrição aguarda o médico</translation>
    </message>
    <message>
        <source>this station does not have the order</source>
        <translation>este posto não tem a prescrição</translation>
    </message>
    <message>
        <source>the patient is not on this ward</source>
        <translation>o doente não está neste serviço</translation>
    </message>
    <message>
        <source>the patient is fasting</source>
        <translation>o doente está em jejum</translation>
    </message>
    <message>
        <source>ten times what was ordered, or a tenth</source>
        <translation>dez vezes o prescrito, ou um décimo</translation>
    </message>
    <message>
        <source>more than was ordered</source>
        <translation>mais do que o prescrito</translation>
    </message>
    <message>
        <source>it is charted already</source>
        <translation>já está registado</translation>
    </message>
    <message>
        <source>nobody can be given such an amount</source>
        <translation>a ninguém se pode dar tal quantidade</translation>
    </message>
    <message>
        <source>before it was ordered</source>
        <translation>antes de ser prescrito</translation>
    </message>
    <message>
        <source>the time of the dose lies ahead</source>
        <translation>a hora da dose é futura</translation>
    </message>
    <message>
        <source>a line stands there twice</source>
        <translation>uma linha está lá duas vezes</translation>
    </message>
    <message>
        <source>a once-only order was given already</source>
        <translation>uma prescrição única já foi administrada</translation>
    </message>
    <message>
        <source>this is another drug</source>
        <translation>este é outro medicamento</translation>
    </message>
    <message>
        <source>this is another route</source>
        <translation>esta é outra via</translation>
    </message>
    <message>
        <source>it is one line of a group: the group is given as one</source>
        <translation>é uma linha de um grupo: o grupo é administrado em conjunto</translation>
    </message>
    <message>
        <source>not every line of the group is there</source>
        <translation>não estão todas as linhas do grupo</translation>
    </message>
    <message>
        <source>the most of a day is reached</source>
        <translation>atingiu-se o máximo diário</translation>
    </message>
    <message>
        <source>it was given a short while ago</source>
        <translation>foi administrado há pouco</translation>
    </message>
    <message>
        <source>the least interval is not over</source>
        <translation>o intervalo mínimo não terminou</translation>
    </message>
    <message>
        <source>the batch number is missing</source>
        <translation>falta o número de lote</translation>
    </message>
    <message>
        <source>a witness is needed</source>
        <translation>é necessária uma testemunha</translation>
    </message>
    <message>
        <source>this person may not be the second</source>
        <translation>esta pessoa não pode ser a segunda</translation>
    </message>
    <message>
        <source>the second person found something else</source>
        <translation>a segunda pessoa encontrou outra coisa</translation>
    </message>
    <message>
        <source>a second nurse is needed</source>
        <translation>é necessário um segundo enfermeiro</translation>
    </message>
    <message>
        <source>what was prepared has expired</source>
        <translation>o preparado expirou</translation>
    </message>
    <message>
        <source>what was prepared was not checked</source>
        <translation>o preparado não foi verificado</translation>
    </message>
    <message>
        <source>what was laid out is not known to be mixed</source>
        <translation>não consta que o que foi disposto tenha sido preparado</translation>
    </message>
    <message>
        <source>given and thrown away do not make what was taken</source>
        <translation>administrado e rejeitado não perfazem o retirado</translation>
    </message>
    <message>
        <source>the rest is in another unit</source>
        <translation>o resto está noutra unidade</translation>
    </message>
    <message>
        <source>the label was not read</source>
        <translation>a etiqueta não foi lida</translation>
    </message>
    <message>
        <source>the label is another patient's</source>
        <translation>a etiqueta é de outro doente</translation>
    </message>
    <message>
        <source>that time lies before it was begun</source>
        <translation>essa hora é anterior ao início</translation>
    </message>
    <message>
        <source>the patient was not told apart</source>
        <translation>o doente não foi identificado</translation>
    </message>
    <message>
        <source>the wristband is another patient's</source>
        <translation>a pulseira é de outro doente</translation>
    </message>
    <message>
        <source>what was read is not this bag</source>
        <translation>o que foi lido não é este saco</translation>
    </message>
    <message>
        <source>this station does not know the bag</source>
        <translation>este posto não conhece o saco</translation>
    </message>
    <message>
        <source>this is no number of a bag</source>
        <translation>este não é número de um saco</translation>
    </message>
    <message>
        <source>the bag is for another patient</source>
        <translation>o saco é para outro doente</translation>
    </message>
    <message>
        <source>the bag was begun already</source>
        <translation>o saco já foi iniciado</translation>
    </message>
    <message>
        <source>the check at the bed is missing</source>
        <translation>falta a verificação junto à cama</translation>
    </message>
    <message>
        <source>the transfusion is over</source>
        <translation>a transfusão terminou</translation>
    </message>
    <message>
        <source>these two are one record</source>
        <translation>estes dois são um só processo</translation>
    </message>
    <message>
        <source>this number was not given to anybody</source>
        <translation>este número não foi dado a ninguém</translation>
    </message>
    <message>
        <source>there was no review</source>
        <translation>não houve revisão</translation>
    </message>
    <message>
        <source>it was asked for already</source>
        <translation>já foi pedido</translation>
    </message>
    <message>
        <source>it is over already</source>
        <translation>já terminou</translation>
    </message>
    <message>
        <source>the volume is missing</source>
        <translation>falta o volume</translation>
    </message>
    <message>
        <source>somebody confirmed it already</source>
        <translation>alguém já o confirmou</translation>
    </message>
    <message>
        <source>it was verified already, who did it stays</source>
        <translation>já foi validado; mantém-se quem o fez</translation>
    </message>
    <message>
        <source>it is not stopped yet</source>
        <translation>ainda não está parado</translation>
    </message>
    <message>
        <source>there is no negative skin test</source>
        <translation>não há teste cutâneo negativo</translation>
    </message>
    <message>
        <source>the skin test was positive</source>
        <translation>o teste cutâneo foi positivo</translation>
    </message>
    <message>
        <source>the skin test was not read</source>
        <translation>o teste cutâneo não foi lido</translation>
    </message>
    <message>
        <source>it is too early to read the skin test</source>
        <translation>é cedo para ler o teste cutâneo</translation>
    </message>
    <message>
        <source>the time to read the skin test is over</source>
        <translation>passou o tempo de ler o teste cutâneo</translation>
    </message>
    <message>
        <source>the skin test was not begun</source>
        <translation>o teste cutâneo não foi iniciado</translation>
    </message>
    <message>
        <source>the skin test runs already</source>
        <translation>o teste cutâneo já decorre</translation>
    </message>
    <message>
        <source>a second person reads with you</source>
        <translation>uma segunda pessoa lê consigo</translation>
    </message>
    <message>
        <source>who began it does not read it as the second</source>
        <translation>quem o iniciou não o lê como segundo</translation>
    </message>
    <message>
        <source>nobody knows how long this skin test waits</source>
        <translation>ninguém sabe quanto tempo aguarda este teste cutâneo</translation>
    </message>
    <message>
        <source>this skin test was positive before</source>
        <translation>este teste cutâneo já foi positivo</translation>
    </message>
    <message>
        <source>it was reviewed already</source>
        <translation>já foi revisto</translation>
    </message>
    <message>
        <source>the unit is another</source>
        <translation>a unidade é outra</translation>
    </message>
    <message>
        <source>this report needs a name</source>
        <translation>este relatório precisa de um nome</translation>
    </message>
    <message>
        <source>the grade is unknown</source>
        <translation>o grau é desconhecido</translation>
    </message>
    <message>
        <source>the kind of event is unknown</source>
        <translation>o tipo de evento é desconhecido</translation>
    </message>
    <message>
        <source>there was a reaction: a doctor decides first</source>
        <translation>houve uma reação: um médico decide primeiro</translation>
    </message>
    <message>
        <source>the patient was not taken in with this bottle</source>
        <translation>o doente não foi admitido com este frasco</translation>
    </message>
    <message>
        <source>another bottle comes first</source>
        <translation>outro frasco vem primeiro</translation>
    </message>
    <message>
        <source>the bottle was not checked</source>
        <translation>o frasco não foi verificado</translation>
    </message>
    <message>
        <source>it was accepted already</source>
        <translation>já foi aceite</translation>
    </message>
    <message>
        <source>there are no bottles</source>
        <translation>não há frascos</translation>
    </message>
    <message>
        <source>it is not paid</source>
        <translation>não está pago</translation>
    </message>
    <message>
        <source>it was collected already</source>
        <translation>já foi colhido</translation>
    </message>
    <message>
        <source>nobody requested it</source>
        <translation>ninguém o pediu</translation>
    </message>
    <message>
        <source>the time does not fit</source>
        <translation>a hora não corresponde</translation>
    </message>
    <message>
        <source>this is another patient</source>
        <translation>este é outro doente</translation>
    </message>
    <message>
        <source>this is another tube</source>
        <translation>este é outro tubo</translation>
    </message>
    <message>
        <source>the pharmacist rejected it</source>
        <translation>o farmacêutico recusou</translation>
    </message>
    <message>
        <source>the pharmacist's words changed meanwhile</source>
        <translation>as palavras do farmacêutico mudaram entretanto</translation>
    </message>
    <message>
        <source>the step was done already</source>
        <translation>o passo já foi feito</translation>
    </message>
    <message>
        <source>another step comes first</source>
        <translation>outro passo vem primeiro</translation>
    </message>
    <message>
        <source>a later step was done already</source>
        <translation>já foi feito um passo posterior</translation>
    </message>
    <message>
        <source>this station does not know this part of the plan</source>
        <translation>este posto não conhece esta parte do plano</translation>
    </message>
    <message>
        <source>there is nothing to send</source>
        <translation>não há nada para enviar</translation>
    </message>
    <message>
        <source>the label was printed already</source>
        <translation>a etiqueta já foi impressa</translation>
    </message>
    <message>
        <source>online</source>
        <translation>em linha</translation>
    </message>
    <message>
        <source>while central is slow</source>
        <translation>enquanto o sistema central está lento</translation>
    </message>
    <message>
        <source>in an emergency</source>
        <translation>em contingência</translation>
    </message>
    <message>
        <source>while the station recovers</source>
        <translation>enquanto o posto recupera</translation>
    </message>
    <message>
        <source>while the station only reads</source>
        <translation>enquanto o posto só lê</translation>
    </message>
    <message>
        <source>in a drill</source>
        <translation>num simulacro</translation>
    </message>
    <message>
        <source>as a doctor</source>
        <translation>como médico</translation>
    </message>
    <message>
        <source>as a nurse</source>
        <translation>como enfermeiro</translation>
    </message>
    <message>
        <source>as a head nurse</source>
        <translation>como enfermeiro gestor</translation>
    </message>
    <message>
        <source>as a pharmacist</source>
        <translation>como farmacêutico</translation>
    </message>
    <message>
        <source>whose dose it is was not checked</source>
        <translation>não se verificou de quem é a dose</translation>
    </message>
    <message>
        <source>the patient is recorded as dead since before that time</source>
        <translation>o doente consta como falecido desde antes dessa hora</translation>
    </message>
    <message>
        <source>the patient had left before that time</source>
        <translation>o doente já tinha saído antes dessa hora</translation>
    </message>
    <message>
        <source>this stay is not known here</source>
        <translation>este internamento não é conhecido aqui</translation>
    </message>
    <message>
        <source>this sign is not measured in that unit</source>
        <translation>este sinal não se mede nessa unidade</translation>
    </message>
    <message>
        <source>this is no vital sign</source>
        <translation>isto não é um sinal vital</translation>
    </message>
    <message>
        <source>nothing runs at such a rate: check the number and its unit</source>
        <translation>nada corre a tal débito: verifique o número e a unidade</translation>
    </message>
    <message>
        <source>it lies before the beginning</source>
        <translation>é anterior ao início</translation>
    </message>
    <message>
        <source>the volume is said in mL</source>
        <translation>o volume diz-se em mL</translation>
    </message>
    <message>
        <source>more than the bag holds: check the number, or say why</source>
        <translation>mais do que o saco contém: verifique o número, ou diga porquê</translation>
    </message>
    <message>
        <source>it is not paused</source>
        <translation>não está em pausa</translation>
    </message>
    <message>
        <source>there is no signature beside it</source>
        <translation>não há assinatura ao lado</translation>
    </message>
    <message>
        <source>this PC was not told the hospital's key (wardlight sign trust)</source>
        <translation>este PC não recebeu a chave do hospital (wardlight sign trust)</translation>
    </message>
    <message>
        <source>it is signed with a key that this PC does not know</source>
        <translation>está assinado com uma chave que este PC não conhece</translation>
    </message>
    <message>
        <source>it was changed after it was signed</source>
        <translation>foi alterado depois de assinado</translation>
    </message>
    <message>
        <source>it is older than what this PC took before</source>
        <translation>é mais antigo do que o que este PC aceitou antes</translation>
    </message>
    <message>
        <source>it is older than this PC may take, whoever works on it (floor.json beside the hospital's key)</source>
        <translation>é mais antigo do que este PC pode aceitar, seja quem for que nele trabalhe (floor.json junto da chave do hospital)</translation>
    </message>
    <message>
        <source>the least numbers of this PC (floor.json beside the hospital's key) cannot be read: its administrator puts them right</source>
        <translation>os números mínimos deste PC (floor.json junto da chave do hospital) não podem ser lidos: o administrador corrige-os</translation>
    </message>
    <message>
        <source>it differs from what this PC took under the same number</source>
        <translation>difere do que este PC aceitou com o mesmo número</translation>
    </message>
    <message>
        <source>it was signed for something else</source>
        <translation>foi assinado para outra coisa</translation>
    </message>
    <message>
        <source>it was signed under another name</source>
        <translation>foi assinado com outro nome</translation>
    </message>
    <message>
        <source>its signature cannot be read</source>
        <translation>a assinatura não se consegue ler</translation>
    </message>
    <message>
        <source>it was signed in a form that this program does not know</source>
        <translation>foi assinado numa forma que este programa não conhece</translation>
    </message>
    <message>
        <source>it has a name that is not allowed (small letters, digits and dashes)</source>
        <translation>tem um nome não permitido (minúsculas, algarismos e traços)</translation>
    </message>
    <message>
        <source>it has no number from 1 on</source>
        <translation>não tem número a partir de 1</translation>
    </message>
    <message>
        <source>it names a file in a way that is not allowed</source>
        <translation>indica um ficheiro de modo não permitido</translation>
    </message>
    <message>
        <source>a file of it is missing</source>
        <translation>falta um ficheiro</translation>
    </message>
    <message>
        <source>it is a link or no plain file</source>
        <translation>é uma ligação ou não é um ficheiro simples</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>não se consegue ler</translation>
    </message>
    <message>
        <source>it is larger than anything of this kind may be</source>
        <translation>é maior do que algo deste tipo pode ser</translation>
    </message>
    <message>
        <source>the key cannot be read</source>
        <translation>a chave não se consegue ler</translation>
    </message>
    <message>
        <source>this PC does not believe that key</source>
        <translation>este PC não confia nessa chave</translation>
    </message>
    <message>
        <source>a key lies there already and is not overwritten</source>
        <translation>já lá está uma chave e não é substituída</translation>
    </message>
    <message>
        <source>it is the last key of this PC; tell the PC another one first</source>
        <translation>é a última chave deste PC; indique-lhe outra primeiro</translation>
    </message>
    <message>
        <source>this PC believes as many keys as it may</source>
        <translation>este PC já confia em tantas chaves quantas pode</translation>
    </message>
    <message>
        <source>none was taken before</source>
        <translation>nenhum foi aceite antes</translation>
    </message>
    <message>
        <source>the numbers this PC took before are missing; IT tells it the key again</source>
        <translation>faltam os números que este PC aceitou antes; a informática indica-lhe a chave de novo</translation>
    </message>
    <message>
        <source>the numbers this PC took before cannot be read</source>
        <translation>os números que este PC aceitou antes não se conseguem ler</translation>
    </message>
    <message>
        <source>this PC cannot keep the number of what it takes</source>
        <translation>este PC não consegue guardar o número do que aceita</translation>
    </message>
    <message>
        <source>this PC was given it by the hospital and it is not there any more; in its place IT signs a newer one, empty if need be</source>
        <translation>este PC recebeu-o do hospital e já não está lá; em seu lugar a informática assina um mais recente, vazio se for preciso</translation>
    </message>
    <message>
        <source>the address of central is taken from signed settings alone</source>
        <translation>o endereço do sistema central só se toma de definições assinadas</translation>
    </message>
    <message>
        <source>where a station stands is taken from signed settings alone</source>
        <translation>o lugar de uma estação só é lido de definições assinadas</translation>
    </message>
    <message>
        <source>the file is not named for a language of the windows</source>
        <translation>o ficheiro não tem o nome de uma língua das janelas</translation>
    </message>
    <message>
        <source>what the repository says has run out: it is being held back, its stamps were not renewed, or the clock of this PC is ahead</source>
        <translation>o que o repositório diz expirou: está a ser retido, os seus carimbos não foram renovados, ou o relógio deste PC está adiantado</translation>
    </message>
    <message>
        <source>the repository says something older than this PC has seen</source>
        <translation>o repositório diz algo mais antigo do que este PC já viu</translation>
    </message>
    <message>
        <source>it is not signed by those whom the hospital named</source>
        <translation>não está assinado por quem o hospital nomeou</translation>
    </message>
    <message>
        <source>it is not what was signed</source>
        <translation>não é o que foi assinado</translation>
    </message>
    <message>
        <source>what the repository says cannot be read</source>
        <translation>não se consegue ler o que o repositório diz</translation>
    </message>
    <message>
        <source>the repository does not have it</source>
        <translation>o repositório não o tem</translation>
    </message>
    <message>
        <source>the repository offers nothing to this ring</source>
        <translation>o repositório não oferece nada a este anel</translation>
    </message>
    <message>
        <source>what it says about this ring cannot be read</source>
        <translation>não se consegue ler o que diz sobre este anel</translation>
    </message>
    <message>
        <source>a ring is named with small letters, digits and dashes</source>
        <translation>um anel tem nome de letras minúsculas, algarismos e hífenes</translation>
    </message>
    <message>
        <source>it has no program of this version for this kind of system</source>
        <translation>não tem programa desta versão para este tipo de sistema</translation>
    </message>
    <message>
        <source>what it says about this version cannot be read</source>
        <translation>não se consegue ler o que diz sobre esta versão</translation>
    </message>
    <message>
        <source>a version is three numbers: 1.2.0</source>
        <translation>uma versão são três números: 1.2.0</translation>
    </message>
    <message>
        <source>this version is in it already; a version is never changed</source>
        <translation>esta versão já lá está; uma versão nunca é alterada</translation>
    </message>
    <message>
        <source>a repository lies there already</source>
        <translation>já existe ali um repositório</translation>
    </message>
    <message>
        <source>no root was given</source>
        <translation>não foi dada nenhuma raiz</translation>
    </message>
    <message>
        <source>it sends to another machine</source>
        <translation>remete para outra máquina</translation>
    </message>
    <message>
        <source>its archive cannot be read</source>
        <translation>não se consegue ler o seu arquivo</translation>
    </message>
    <message>
        <source>the list of its files is not the one that was signed</source>
        <translation>a lista dos seus ficheiros não é a que foi assinada</translation>
    </message>
    <message>
        <source>it names a file outside its own folder</source>
        <translation>nomeia um ficheiro fora da sua pasta</translation>
    </message>
    <message>
        <source>there is a file that is not one of it</source>
        <translation>há um ficheiro que não lhe pertence</translation>
    </message>
    <message>
        <source>a file of it was changed</source>
        <translation>um ficheiro seu foi alterado</translation>
    </message>
    <message>
        <source>another user of this PC could change it</source>
        <translation>outro utilizador deste PC poderia alterá-lo</translation>
    </message>
    <message>
        <source>what was signed about it is missing here</source>
        <translation>falta aqui o que foi assinado sobre ele</translation>
    </message>
    <message>
        <source>another program of this PC is staging it just now, or may not write there</source>
        <translation>outro programa deste PC está a prepará-lo agora, ou não pode escrever ali</translation>
    </message>
    <message>
        <source>it is not on this PC yet</source>
        <translation>ainda não está neste PC</translation>
    </message>
    <message>
        <source>it could not be unpacked here</source>
        <translation>não foi possível descompactá-lo aqui</translation>
    </message>
    <message>
        <source>this system does not start it</source>
        <translation>este sistema não o inicia</translation>
    </message>
    <message>
        <source>this user may not write into the folder of versions</source>
        <translation>este utilizador não pode escrever na pasta das versões</translation>
    </message>
    <message>
        <source>a newer version of the program</source>
        <translation>uma versão mais recente do programa</translation>
    </message>
    <message>
        <source>the store could not be copied before it</source>
        <translation>não foi possível copiar antes o armazém local</translation>
    </message>
    <message>
        <source>the store could not be put back</source>
        <translation>não foi possível repor o armazém local</translation>
    </message>
    <message>
        <source>no other version is staged for this station</source>
        <translation>não há outra versão preparada para este posto</translation>
    </message>
    <message>
        <source>the installed program runs; there is nothing before it</source>
        <translation>corre o programa instalado; não há nada antes dele</translation>
    </message>
    <message>
        <source>this version was not taken back here</source>
        <translation>esta versão não foi retirada aqui</translation>
    </message>
    <message>
        <source>the version before would not read the store, nor what waits in it</source>
        <translation>a versão anterior não leria o armazém local, nem o que nele espera</translation>
    </message>
    <message>
        <source>it is older than the installed program</source>
        <translation>é mais antiga do que o programa instalado</translation>
    </message>
    <message>
        <source>the station is open: close it first</source>
        <translation>o posto está aberto: feche-o primeiro</translation>
    </message>
    <message>
        <source>how the station stands is not known</source>
        <translation>não se sabe como está o posto</translation>
    </message>
    <message>
        <source>entries here wait for central's confirmation</source>
        <translation>há registos aqui à espera da confirmação da central</translation>
    </message>
    <message>
        <source>entries that central did not take wait for a decision</source>
        <translation>registos que a central não aceitou esperam uma decisão</translation>
    </message>
    <message>
        <source>it was not redirected: how it was before does not lie beside it</source>
        <translation>não foi redirecionado: o que era antes não está ao lado</translation>
    </message>
    <message>
        <source>it is redirected already: bring it back first</source>
        <translation>já está redirecionado: traga-o de volta primeiro</translation>
    </message>
    <message>
        <source>the address cannot be changed without changing more of the file: write it by hand</source>
        <translation>não se consegue mudar o endereço sem mudar mais do ficheiro: escreva-o à mão</translation>
    </message>
    <message>
        <source>entries wait in the store here for the central it belongs to, and the settings do not say that the new one carries on its records (central.carries_on): point the station back until they are confirmed, or let IT say so</source>
        <translation>há registos no armazém local à espera da central a que pertence, e as definições não dizem que a nova continua os registos dela (central.carries_on): aponte o posto de volta até estarem confirmados, ou deixe a informática dizê-lo</translation>
    </message>
    <message>
        <source>the store here belongs to another central, and the settings do not say that this one carries on its records (central.carries_on): let IT say so, or give this central a folder of its own (station.data)</source>
        <translation>o armazém local pertence a outra central, e as definições não dizem que esta continua os registos dela (central.carries_on): deixe a informática dizê-lo, ou dê a esta central uma pasta própria (station.data)</translation>
    </message>
</context>
<context>
    <name>LockButton</name>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <source>{days} d {hours} h</source>
        <translation>{days} d {hours} h</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>The journal of this PC was changed. Tell IT and the ward's lead (F12, audit).</source>
        <translation>O diário deste PC foi alterado. Avise a informática e a chefia da enfermaria (F12, auditoria).</translation>
    </message>
    <message>
        <source>The end of the journal of this PC is missing. Tell IT and the ward's lead (F12, audit).</source>
        <translation>Falta o fim do diário deste PC. Avise a informática e a chefia da enfermaria (F12, auditoria).</translation>
    </message>
    <message>
        <source>Central holds another journal of this PC. Tell IT and the ward's lead (F12, audit).</source>
        <translation>O sistema central tem outro diário deste PC. Avise a informática e a chefia da enfermaria (F12, auditoria).</translation>
    </message>
    <message>
        <source>The journal of this PC is not whole. Tell IT and the ward's lead (F12, audit).</source>
        <translation>O diário deste PC não está íntegro. Avise a informática e a chefia da enfermaria (F12, auditoria).</translation>
    </message>
    <message>
        <source>Central online</source>
        <translation>Sistema central em linha</translation>
    </message>
    <message>
        <source>Central slow</source>
        <translation>Sistema central lento</translation>
    </message>
    <message>
        <source>EMERGENCY</source>
        <translation>CONTINGÊNCIA</translation>
    </message>
    <message>
        <source>EMERGENCY · reconciling</source>
        <translation>CONTINGÊNCIA · a reconciliar</translation>
    </message>
    <message>
        <source>READ ONLY</source>
        <translation>SÓ LEITURA</translation>
    </message>
    <message>
        <source>DRILL · not real</source>
        <translation>SIMULACRO · não é real</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Contingência</translation>
    </message>
    <message>
        <source>Emergency, reconciling</source>
        <translation>Contingência, a reconciliar</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Só leitura</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>Simulacro</translation>
    </message>
    <message>
        <source>Central unreachable since</source>
        <translation>Sistema central inacessível desde</translation>
    </message>
    <message>
        <source>Declared by a person at</source>
        <translation>Declarada por uma pessoa às</translation>
    </message>
    <message>
        <source>Planned downtime since</source>
        <translation>Indisponibilidade planeada desde</translation>
    </message>
    <message>
        <source>Local store damaged since</source>
        <translation>Repositório local danificado desde</translation>
    </message>
    <message>
        <source>Disk full since</source>
        <translation>Disco cheio desde</translation>
    </message>
    <message>
        <source>Sign-in expired at</source>
        <translation>Sessão expirada às</translation>
    </message>
    <message>
        <source>Local copy too old since</source>
        <translation>Cópia local demasiado antiga desde</translation>
    </message>
    <message>
        <source>Not declared yet (F12), central away since</source>
        <translation>Ainda não declarada (F12), sistema central ausente desde</translation>
    </message>
    <message>
        <source>Announced downtime is near, since</source>
        <translation>Aproxima-se a indisponibilidade anunciada, desde</translation>
    </message>
    <message>
        <source>Ward pack made at</source>
        <translation>Pacote do serviço feito às</translation>
    </message>
    <message>
        <source>Read only · since {since} · not live</source>
        <translation>Só leitura · desde {since} · não é em tempo real</translation>
    </message>
    <message>
        <source>Drill · since {since} · fictitious patients</source>
        <translation>Simulacro · desde {since} · doentes fictícios</translation>
    </message>
    <message>
        <source>Emergency · since {since} · not confirmed by central</source>
        <translation>Contingência · desde {since} · não confirmado pelo sistema central</translation>
    </message>
    <message>
        <source>as of {time}</source>
        <translation>dados de {time}</translation>
    </message>
    <message>
        <source>Central is back · reconciling</source>
        <translation>O sistema central voltou · a reconciliar</translation>
    </message>
    <message>
        <source>Drill · practice hospital</source>
        <translation>Simulacro · hospital de treino</translation>
    </message>
    <message>
        <source>Central offline · station works alone</source>
        <translation>Sistema central sem ligação · o posto trabalha sozinho</translation>
    </message>
    <message>
        <source>copy {time} · {age} ago · {count} to upload</source>
        <translation>cópia {time} · há {age} · {count} por enviar</translation>
    </message>
    <message>
        <source>{percent} % failed</source>
        <translation>{percent} % falharam</translation>
    </message>
    <message>
        <source>{time} · for {span}</source>
        <translation>{time} · durante {span}</translation>
    </message>
    <message>
        <source>{time} · {span} old</source>
        <translation>{time} · há {span}</translation>
    </message>
    <message>
        <source>Data here as of (snapshot)</source>
        <translation>Dados aqui de (cópia)</translation>
    </message>
    <message>
        <source> ({span})</source>
        <translation> ({span})</translation>
    </message>
    <message>
        <source>Data as of {time}</source>
        <translation>Dados de {time}</translation>
    </message>
    <message>
        <source>{count} to upload</source>
        <translation>{count} por enviar</translation>
    </message>
    <message>
        <source>Emergency since</source>
        <translation>Contingência desde</translation>
    </message>
    <message>
        <source>Played emergency since</source>
        <translation>Contingência simulada desde</translation>
    </message>
    <message>
        <source>Played recovery, emergency since</source>
        <translation>Recuperação simulada, contingência desde</translation>
    </message>
    <message>
        <source>Played: read only since</source>
        <translation>Simulado: só leitura desde</translation>
    </message>
    <message>
        <source>Drill since</source>
        <translation>Simulacro desde</translation>
    </message>
    <message>
        <source>orders {count}</source>
        <translation>prescrições {count}</translation>
    </message>
    <message>
        <source>doses {count}</source>
        <translation>doses {count}</translation>
    </message>
    <message>
        <source>vitals {count}</source>
        <translation>sinais vitais {count}</translation>
    </message>
    <message>
        <source>others {count}</source>
        <translation>outros {count}</translation>
    </message>
    <message>
        <source>Waiting for upload ({counts})</source>
        <translation>A aguardar envio ({counts})</translation>
    </message>
    <message>
        <source>Waiting for upload</source>
        <translation>A aguardar envio</translation>
    </message>
    <message>
        <source>{count} commands · {conflicts} to decide</source>
        <translation>comandos: {count} · por decidir: {conflicts}</translation>
    </message>
    <message>
        <source>{count} commands · void</source>
        <translation>comandos: {count} · sem efeito</translation>
    </message>
    <message>
        <source>{count} commands · encrypted here</source>
        <translation>comandos: {count} · cifrados aqui</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>mais {count}</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Not signed in</source>
        <translation>Sem sessão iniciada</translation>
    </message>
    <message>
        <source>Central answers and takes no more sign-ins for now.</source>
        <translation>O sistema central responde, mas de momento não aceita mais inícios de sessão.</translation>
    </message>
    <message>
        <source>Wait a moment and sign in again. It says nothing about your password.</source>
        <translation>Aguarde um momento e inicie sessão novamente. Isto nada diz sobre a sua palavra-passe.</translation>
    </message>
    <message>
        <source>This way in is closed now.</source>
        <translation>Esta forma de entrar está agora fechada.</translation>
    </message>
    <message>
        <source>Ask the head nurse or IT if you have to come in.</source>
        <translation>Peça ao enfermeiro gestor ou à informática se tem de entrar.</translation>
    </message>
    <message>
        <source>The local store was not opened</source>
        <translation>O repositório local não foi aberto</translation>
    </message>
    <message>
        <source>It opens for who has signed in at this PC. Nothing was changed.</source>
        <translation>Abre-se para quem já iniciou sessão neste PC. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Try again, or let a colleague who has signed in here open it.</source>
        <translation>Tente de novo, ou peça a um colega que já iniciou sessão aqui que o abra.</translation>
    </message>
    <message>
        <source>The days of an order cannot be meant</source>
        <translation>Os dias de uma prescrição não podem ser intencionais</translation>
    </message>
    <message>
        <source>It was not signed. Nothing was changed.</source>
        <translation>Não foi assinado. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Choose its draft, Enter, and change it.</source>
        <translation>Escolha o rascunho, Enter, e altere-o.</translation>
    </message>
    <message>
        <source>The local store is open already</source>
        <translation>O repositório local já está aberto</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nada foi alterado.</translation>
    </message>
    <message>
        <source>Use the window that is open, or close it first.</source>
        <translation>Use a janela aberta, ou feche-a primeiro.</translation>
    </message>
    <message>
        <source>A dose of this order was given</source>
        <translation>Foi administrada uma dose desta prescrição</translation>
    </message>
    <message>
        <source>It was not taken back; nothing was changed.</source>
        <translation>Não foi anulada; nada foi alterado.</translation>
    </message>
    <message>
        <source>Stop the order instead: what was given stays in the record.</source>
        <translation>Descontinue antes a prescrição: o que foi administrado fica no processo.</translation>
    </message>
    <message>
        <source>This chart wants a reason first</source>
        <translation>Este processo exige primeiro um motivo</translation>
    </message>
    <message>
        <source>Find the patient with the search (Ctrl K) and say why you open the chart.</source>
        <translation>Encontre o doente pela procura (Ctrl K) e diga porque abre o processo.</translation>
    </message>
    <message>
        <source>This is withheld from you</source>
        <translation>Isto está-lhe reservado</translation>
    </message>
    <message>
        <source>Look at it with a reason first (Ctrl Alt W), or ask somebody who may see it.</source>
        <translation>Consulte primeiro com um motivo (Ctrl Alt W), ou peça a quem o possa ver.</translation>
    </message>
    <message>
        <source>This belongs to another patient</source>
        <translation>Isto pertence a outro doente</translation>
    </message>
    <message>
        <source>Nothing was saved and nothing was changed.</source>
        <translation>Nada foi guardado e nada foi alterado.</translation>
    </message>
    <message>
        <source>Open the right patient and begin again.</source>
        <translation>Abra o doente certo e comece de novo.</translation>
    </message>
    <message>
        <source>Nothing is lost; the station tries again by itself.</source>
        <translation>Nada se perdeu; o posto tenta de novo por si.</translation>
    </message>
    <message>
        <source>Go on working.</source>
        <translation>Continue a trabalhar.</translation>
    </message>
    <message>
        <source>Central is not ready</source>
        <translation>O sistema central não está pronto</translation>
    </message>
    <message>
        <source>Central does not answer</source>
        <translation>O sistema central não responde</translation>
    </message>
    <message>
        <source>Central is busy</source>
        <translation>O sistema central está ocupado</translation>
    </message>
    <message>
        <source>Central answers with a fault</source>
        <translation>O sistema central responde com erro</translation>
    </message>
    <message>
        <source>Go on working; tell IT if it stays.</source>
        <translation>Continue a trabalhar; se persistir, avise a informática.</translation>
    </message>
    <message>
        <source>What you signed is kept here and waits.</source>
        <translation>O que assinou está guardado aqui e aguarda.</translation>
    </message>
    <message>
        <source>Sign-in is needed</source>
        <translation>É necessário iniciar sessão</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Inicie sessão de novo.</translation>
    </message>
    <message>
        <source>Your sign-in has expired</source>
        <translation>A sua sessão expirou</translation>
    </message>
    <message>
        <source>Staff number or password was not accepted, or the account is locked.</source>
        <translation>O número ou a palavra-passe não foram aceites, ou a conta está bloqueada.</translation>
    </message>
    <message>
        <source>Check both and try again, or ask the head nurse.</source>
        <translation>Verifique ambos e tente de novo, ou pergunte ao enfermeiro gestor.</translation>
    </message>
    <message>
        <source>Not allowed for your role</source>
        <translation>Não permitido para a sua função</translation>
    </message>
    <message>
        <source>Ask a colleague who may do this.</source>
        <translation>Peça a um colega que o possa fazer.</translation>
    </message>
    <message>
        <source>A decision is needed</source>
        <translation>É necessária uma decisão</translation>
    </message>
    <message>
        <source>Open the Emergency Centre.</source>
        <translation>Abra o Centro de contingência.</translation>
    </message>
    <message>
        <source>Central refused an entry</source>
        <translation>O sistema central recusou um registo</translation>
    </message>
    <message>
        <source>Your entry is kept here with central's reason.</source>
        <translation>O seu registo fica guardado aqui com o motivo do sistema central.</translation>
    </message>
    <message>
        <source>Open the Emergency Centre and decide.</source>
        <translation>Abra o Centro de contingência e decida.</translation>
    </message>
    <message>
        <source>Changed at central meanwhile</source>
        <translation>Alterado entretanto no sistema central</translation>
    </message>
    <message>
        <source>Both versions are kept.</source>
        <translation>Ficam guardadas ambas as versões.</translation>
    </message>
    <message>
        <source>Compare them in the Emergency Centre and decide.</source>
        <translation>Compare-as no Centro de contingência e decida.</translation>
    </message>
    <message>
        <source>Not possible now</source>
        <translation>Agora não é possível</translation>
    </message>
    <message>
        <source>Wait for central, or use paper.</source>
        <translation>Aguarde o sistema central, ou use papel.</translation>
    </message>
    <message>
        <source>Stopped by a safety rule</source>
        <translation>Impedido por uma regra de segurança</translation>
    </message>
    <message>
        <source>Read the finding beside the order.</source>
        <translation>Leia o alerta junto da prescrição.</translation>
    </message>
    <message>
        <source>This entry cannot be meant</source>
        <translation>Este registo não pode ser intencional</translation>
    </message>
    <message>
        <source>Check the marked field.</source>
        <translation>Verifique o campo assinalado.</translation>
    </message>
    <message>
        <source>A rule pack is damaged</source>
        <translation>Um pacote de regras está danificado</translation>
    </message>
    <message>
        <source>Checks of this pack are not run.</source>
        <translation>As verificações deste pacote não são feitas.</translation>
    </message>
    <message>
        <source>Tell IT.</source>
        <translation>Avise a informática.</translation>
    </message>
    <message>
        <source>Not signed by the hospital, or older than before</source>
        <translation>Não assinado pelo hospital, ou mais antigo do que antes</translation>
    </message>
    <message>
        <source>It was not used; what was in use before stays.</source>
        <translation>Não foi usado; mantém-se o que estava em uso.</translation>
    </message>
    <message>
        <source>A newer version is not taken</source>
        <translation>Uma versão mais recente não é aceite</translation>
    </message>
    <message>
        <source>The version in use goes on; nothing was changed.</source>
        <translation>A versão em uso continua; nada foi alterado.</translation>
    </message>
    <message>
        <source>A setting cannot be used</source>
        <translation>Uma definição não é utilizável</translation>
    </message>
    <message>
        <source>It was not used, and nothing was changed.</source>
        <translation>Não foi usada, e nada foi alterado.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>O disco está cheio</translation>
    </message>
    <message>
        <source>This entry was NOT saved.</source>
        <translation>Este registo NÃO foi guardado.</translation>
    </message>
    <message>
        <source>Use another station or paper, and tell IT.</source>
        <translation>Use outro posto ou papel, e avise a informática.</translation>
    </message>
    <message>
        <source>The local store cannot be opened</source>
        <translation>O repositório local não se pode abrir</translation>
    </message>
    <message>
        <source>Its key is missing or wrong. Nothing was deleted.</source>
        <translation>A chave falta ou está errada. Nada foi apagado.</translation>
    </message>
    <message>
        <source>Use another station, and tell IT.</source>
        <translation>Use outro posto, e avise a informática.</translation>
    </message>
    <message>
        <source>The local store is damaged</source>
        <translation>O repositório local está danificado</translation>
    </message>
    <message>
        <source>It was put aside whole; a new one was begun.</source>
        <translation>Foi posto de lado inteiro; começou-se um novo.</translation>
    </message>
    <message>
        <source>Tell IT before this PC is switched off.</source>
        <translation>Avise a informática antes de desligar este PC.</translation>
    </message>
    <message>
        <source>The local store is newer than this program</source>
        <translation>O repositório local é mais recente do que este programa</translation>
    </message>
    <message>
        <source>Start the newer Wardlight, or tell IT.</source>
        <translation>Inicie o Wardlight mais recente, ou avise a informática.</translation>
    </message>
    <message>
        <source>Something went wrong in Wardlight</source>
        <translation>Algo correu mal no Wardlight</translation>
    </message>
    <message>
        <source>Look whether your last entry is there before you repeat it.</source>
        <translation>Veja se o seu último registo lá está antes de o repetir.</translation>
    </message>
    <message>
        <source>Tell IT; the details are in the log.</source>
        <translation>Avise a informática; os pormenores estão no registo técnico.</translation>
    </message>
    <message>
        <source>No secured line to central</source>
        <translation>Sem ligação segura ao sistema central</translation>
    </message>
    <message>
        <source>Go on working, and tell IT what stands in brackets.</source>
        <translation>Continue a trabalhar e diga à informática o que está entre parênteses.</translation>
    </message>
    <message>
        <source>Nobody was signed in at central.</source>
        <translation>Ninguém iniciou sessão no sistema central.</translation>
    </message>
    <message>
        <source>Begin again; while central is away, sign in with staff number and emergency passphrase.</source>
        <translation>Comece de novo; com o sistema central ausente, inicie sessão com número mecanográfico e frase-passe de contingência.</translation>
    </message>
</context>
<context>
    <name>OrderState</name>
    <message>
        <source>Draft</source>
        <translation>Rascunho</translation>
    </message>
    <message>
        <source>Signed · saved here</source>
        <translation>Assinada · guardada aqui</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmada</translation>
    </message>
    <message>
        <source>Nurse verified</source>
        <translation>Verificada pelo enfermeiro</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Em curso</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Feita</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Descontinuada</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflito</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Recusada</translation>
    </message>
    <message>
        <source>Outcome unclear</source>
        <translation>Resultado incerto</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Entered in error</source>
        <translation>Introduzida por erro</translation>
    </message>
</context>
<context>
    <name>OrderWords</name>
    <message>
        <source>urgent</source>
        <translation>urgente</translation>
    </message>
    <message>
        <source>own supply</source>
        <translation>medicação própria</translation>
    </message>
    <message>
        <source>cancer or lasting pain</source>
        <translation>cancro ou dor crónica</translation>
    </message>
    <message>
        <source>oral</source>
        <translation>verbal</translation>
    </message>
    <message>
        <source>72 h review</source>
        <translation>revisão às 72 h</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} dias</translation>
    </message>
</context>
<context>
    <name>OwnPassphrase</name>
    <message>
        <source>Enter a passphrase, or go on without one.</source>
        <translation>Introduza uma frase-passe, ou continue sem ela.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>As duas não são iguais.</translation>
    </message>
    <message>
        <source>Signed in: {name}</source>
        <translation>Sessão iniciada: {name}</translation>
    </message>
    <message>
        <source>Choose an emergency passphrase for this PC, of at least 6 characters. With it and your staff number you sign in here while central is away, and confirm what needs a password; without one you cannot. It is not your password at central.</source>
        <translation>Escolha para este PC uma frase-passe de contingência com pelo menos 6 caracteres. Com ela e o seu número mecanográfico inicia sessão aqui enquanto o sistema central estiver ausente e confirma o que exige palavra-passe; sem ela não pode. Não é a sua palavra-passe do sistema central.</translation>
    </message>
    <message>
        <source>Emergency passphrase</source>
        <translation>Frase-passe de contingência</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>A mesma mais uma vez</translation>
    </message>
    <message>
        <source>Keep it and go on</source>
        <translation>Guardar e continuar</translation>
    </message>
    <message>
        <source>Go on without</source>
        <translation>Continuar sem ela</translation>
    </message>
</context>
<context>
    <name>Packs</name>
    <message>
        <source>tab</source>
        <translation>comp.</translation>
    </message>
    <message>
        <source>cap</source>
        <translation>cáps.</translation>
    </message>
    <message>
        <source>pill</source>
        <translation>pílula</translation>
    </message>
    <message>
        <source>amp</source>
        <translation>amp.</translation>
    </message>
    <message>
        <source>vial</source>
        <translation>frasco-amp.</translation>
    </message>
    <message>
        <source>sachet</source>
        <translation>saqueta</translation>
    </message>
    <message>
        <source>supp</source>
        <translation>supos.</translation>
    </message>
    <message>
        <source>patch</source>
        <translation>adesivo</translation>
    </message>
    <message>
        <source>bag</source>
        <translation>saco</translation>
    </message>
    <message>
        <source>bottle</source>
        <translation>frasco</translation>
    </message>
    <message>
        <source>box</source>
        <translation>caixa</translation>
    </message>
    <message>
        <source>syringe</source>
        <translation>seringa</translation>
    </message>
    <message>
        <source>cartridge</source>
        <translation>carpule</translation>
    </message>
    <message>
        <source>pen</source>
        <translation>caneta</translation>
    </message>
    <message>
        <source>inhaler</source>
        <translation>inalador</translation>
    </message>
    <message>
        <source>tube</source>
        <translation>bisnaga</translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message>
        <source>List of pages: {key}, arrows, Enter</source>
        <translation>Lista de páginas: {key}, setas, Enter</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>Todas as páginas</translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>PatientBanner</name>
    <message>
        <source>No patient chosen</source>
        <translation>Nenhum doente escolhido</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipa</translation>
    </message>
    <message>
        <source>Bed</source>
        <translation>Cama</translation>
    </message>
    <message>
        <source>Nursing level / days</source>
        <translation>Nível de cuidados / dias</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>Alergias</translation>
    </message>
    <message>
        <source>No known allergies</source>
        <translation>Sem alergias conhecidas</translation>
    </message>
    <message>
        <source>Not available here: ask and look it up</source>
        <translation>Não disponível aqui: pergunte e consulte</translation>
    </message>
    <message>
        <source>Not recorded: ask before prescribing</source>
        <translation>Não registadas: pergunte antes de prescrever</translation>
    </message>
    <message>
        <source>Diagnoses ({count})</source>
        <translation>Diagnósticos ({count})</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Riscos</translation>
    </message>
    <message>
        <source>Resuscitation</source>
        <translation>Reanimação</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Não registado</translation>
    </message>
    <message>
        <source>as of {time} ({age} ago)</source>
        <translation>dados de {time} (há {age})</translation>
    </message>
    <message>
        <source>Snapshot · not live</source>
        <translation>Cópia · não é em tempo real</translation>
    </message>
    <message>
        <source>Data freshness</source>
        <translation>Atualidade dos dados</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <source>{time} · {age} ago</source>
        <translation>{time} · há {age}</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Name unknown, birth date unknown</source>
        <translation>Nome desconhecido, data de nascimento desconhecida</translation>
    </message>
    <message>
        <source>Name unknown, born {date}</source>
        <translation>Nome desconhecido, nasc. {date}</translation>
    </message>
</context>
<context>
    <name>PharmMarks</name>
    <message>
        <source>accepted</source>
        <translation>aceite</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>sem motivo indicado</translation>
    </message>
    <message>
        <source>Pharmacist: {word}</source>
        <translation>Farmacêutico: {word}</translation>
    </message>
    <message>
        <source>kept by {who} {time}: {reason}</source>
        <translation>mantida por {who} {time}: {reason}</translation>
    </message>
    <message>
        <source>the answer is saved here, not at central yet</source>
        <translation>a resposta está guardada aqui, ainda não no sistema central</translation>
    </message>
    <message>
        <source>rejected by pharmacist</source>
        <translation>recusada pelo farmacêutico</translation>
    </message>
    <message>
        <source>accepted by {who} {time}</source>
        <translation>aceite por {who} {time}</translation>
    </message>
    <message>
        <source>awaiting review</source>
        <translation>a aguardar revisão</translation>
    </message>
    <message>
        <source>rejected, kept by doctor</source>
        <translation>recusada, mantida pelo médico</translation>
    </message>
    <message>
        <source>not reviewed</source>
        <translation>não revista</translation>
    </message>
    <message>
        <source>not reviewed: not at central yet</source>
        <translation>não revista: ainda não no sistema central</translation>
    </message>
    <message>
        <source>may be old</source>
        <translation>pode ser antigo</translation>
    </message>
    <message>
        <source>as of {time}</source>
        <translation>dados de {time}</translation>
    </message>
</context>
<context>
    <name>PinDialog</name>
    <message>
        <source>Type your password.</source>
        <translation>Escreva a sua palavra-passe.</translation>
    </message>
    <message>
        <source>The PIN was not typed alike twice.</source>
        <translation>O PIN não foi escrito igual as duas vezes.</translation>
    </message>
    <message>
        <source>PIN for this PC</source>
        <translation>PIN para este PC</translation>
    </message>
    <message>
        <source>With your badge and this PIN you come back to the seat you locked, for half a day after your password. It signs nothing. At least four digits; empty takes it away.</source>
        <translation>Com o seu cartão e este PIN volta ao lugar que bloqueou, durante meio dia após a palavra-passe. Não assina nada. Pelo menos quatro algarismos; vazio retira-o.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Palavra-passe</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Novo PIN</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>A mesma mais uma vez</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
</context>
<context>
    <name>PinForm</name>
    <message>
        <source>Type your PIN.</source>
        <translation>Escreva o seu PIN.</translation>
    </message>
    <message>
        <source>Badge read. Your seat is as you left it: type your PIN.</source>
        <translation>Cartão lido. O seu lugar está como o deixou: escreva o PIN.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Sign in with the password</source>
        <translation>Iniciar sessão com a palavra-passe</translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>STOP</source>
        <translation>PARE</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Conselho</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Allergy</source>
        <translation>Alergia</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicação</translation>
    </message>
    <message>
        <source>Interaction</source>
        <translation>Interação</translation>
    </message>
    <message>
        <source>Single dose</source>
        <translation>Dose única</translation>
    </message>
    <message>
        <source>Daily dose</source>
        <translation>Dose diária</translation>
    </message>
    <message>
        <source>Usual dose</source>
        <translation>Dose habitual</translation>
    </message>
    <message>
        <source>Child's dose</source>
        <translation>Dose pediátrica</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>Kidney function</source>
        <translation>Função renal</translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <translation>Gravidez</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Idade</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Via</translation>
    </message>
    <message>
        <source>Potassium</source>
        <translation>Potássio</translation>
    </message>
    <message>
        <source>Antibiotic privilege</source>
        <translation>Privilégio de antibióticos</translation>
    </message>
    <message>
        <source>Skin test</source>
        <translation>Teste cutâneo</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Débito</translation>
    </message>
    <message>
        <source>Examination</source>
        <translation>Exame</translation>
    </message>
    <message>
        <source>Chinese herb</source>
        <translation>Planta medicinal chinesa</translation>
    </message>
    <message>
        <source>Rejected by the pharmacist</source>
        <translation>Recusada pelo farmacêutico</translation>
    </message>
    <message>
        <source>Beside another</source>
        <translation>Em simultâneo com outra</translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message>
        <source>Enter your staff number.</source>
        <translation>Introduza o seu número mecanográfico.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Introduza a sua palavra-passe.</translation>
    </message>
    <message>
        <source>Tick that you know the time of the snapshot.</source>
        <translation>Assinale que conhece a hora da cópia.</translation>
    </message>
    <message>
        <source>Doctor station</source>
        <translation>Posto médico</translation>
    </message>
    <message>
        <source>Nurse station</source>
        <translation>Posto de enfermagem</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>Número mecanográfico</translation>
    </message>
    <message>
        <source>Ward</source>
        <translation>Serviço</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sessão</translation>
    </message>
    <message>
        <source>Enter emergency mode</source>
        <translation>Entrar em modo de contingência</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>Iniciar sessão pelo navegador</translation>
    </message>
    <message>
        <source>Every sign-in is recorded.</source>
        <translation>Cada início de sessão fica registado.</translation>
    </message>
    <message>
        <source>Emergency sign-in</source>
        <translation>Início de sessão em contingência</translation>
    </message>
    <message>
        <source>With staff number and password</source>
        <translation>Com número mecanográfico e palavra-passe</translation>
    </message>
    <message>
        <source>With staff number and the passphrase of your last sign-in on this PC</source>
        <translation>Com número mecanográfico e a frase-passe do seu último início de sessão neste PC</translation>
    </message>
    <message>
        <source>At central's own page, which the browser shows</source>
        <translation>Na página do próprio sistema central, que o navegador mostra</translation>
    </message>
    <message>
        <source>Emergency passphrase</source>
        <translation>Frase-passe de contingência</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Palavra-passe</translation>
    </message>
    <message>
        <source>The key of this PC cannot be read. Who has signed in at this PC opens its store with his own staff number and password. Tell IT.</source>
        <translation>A chave deste PC não se consegue ler. Quem já iniciou sessão neste PC abre o repositório com o seu número e a sua palavra-passe. Avise a informática.</translation>
    </message>
</context>
<context>
    <name>SignInWindow</name>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sessão</translation>
    </message>
    <message>
        <source>Hold an emergency drill</source>
        <translation>Fazer um simulacro de contingência</translation>
    </message>
    <message>
        <source>Emergency account</source>
        <translation>Conta de contingência</translation>
    </message>
    <message>
        <source>With a witness</source>
        <translation>Com testemunha</translation>
    </message>
    <message>
        <source>If central does not answer, this station goes into emergency mode by itself: reading the snapshot, ordering and giving go on, and every entry is reconciled afterwards.</source>
        <translation>Se o sistema central não responder, este posto entra por si em modo de contingência: continua-se a ler a cópia, a prescrever e a administrar, e cada registo é depois reconciliado.</translation>
    </message>
</context>
<context>
    <name>StandInForm</name>
    <message>
        <source>Fill in: {field}</source>
        <translation>Preencha: {field}</translation>
    </message>
    <message>
        <source>Tick that you know the time of the snapshot.</source>
        <translation>Assinale que conhece a hora da cópia.</translation>
    </message>
    <message>
        <source>As doctor</source>
        <translation>Como médico</translation>
    </message>
    <message>
        <source>As nurse</source>
        <translation>Como enfermeiro</translation>
    </message>
    <message>
        <source>Your own name</source>
        <translation>O seu nome</translation>
    </message>
    <message>
        <source>Why you have to come in so</source>
        <translation>Porque tem de entrar assim</translation>
    </message>
    <message>
        <source>Witness (number or account)</source>
        <translation>Testemunha (número ou conta)</translation>
    </message>
    <message>
        <source>Witness's password</source>
        <translation>Palavra-passe da testemunha</translation>
    </message>
    <message>
        <source>Passphrase of the envelope</source>
        <translation>Frase-passe do envelope</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Enter emergency mode</source>
        <translation>Entrar em modo de contingência</translation>
    </message>
    <message>
        <source>Sealed emergency account</source>
        <translation>Conta de contingência selada</translation>
    </message>
    <message>
        <source>From the envelope of this workstation. It opens only while central cannot be reached.</source>
        <translation>Do envelope deste posto de trabalho. Só abre enquanto o sistema central estiver inacessível.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Opening is recorded. Your name stands beside the account on everything you do, and the account is replaced after the outage.</source>
        <translation>A abertura fica registada. O seu nome fica ao lado da conta em tudo o que fizer, e a conta é substituída após a falha.</translation>
    </message>
    <message>
        <source>With a witness (break-glass)</source>
        <translation>Com testemunha (quebra de vidro)</translation>
    </message>
    <message>
        <source>For who never signed in at this PC, or too long ago: to read, and to write down what happened.</source>
        <translation>Para quem nunca iniciou sessão neste PC, ou há demasiado tempo: ler e registar o que aconteceu.</translation>
    </message>
    <message>
        <source>Your staff number</source>
        <translation>O seu número mecanográfico</translation>
    </message>
    <message>
        <source>Both names are recorded. Everything you write is marked, and the ward lead reviews it afterwards.</source>
        <translation>Ambos os nomes ficam registados. Tudo o que escrever fica marcado, e o responsável do serviço revê depois.</translation>
    </message>
</context>
<context>
    <name>StationWindow</name>
    <message>
        <source>Language, theme, row height and text size</source>
        <translation>Língua, tema, altura das linhas e tamanho do texto</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark (night)</source>
        <translation>Escuro (noite)</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Rows 28 px, compact</source>
        <translation>Linhas 28 px, compactas</translation>
    </message>
    <message>
        <source>Rows 32 px, regular</source>
        <translation>Linhas 32 px, normais</translation>
    </message>
    <message>
        <source>Rows 40 px, comfortable</source>
        <translation>Linhas 40 px, confortáveis</translation>
    </message>
    <message>
        <source>Text {percent} %</source>
        <translation>Texto {percent} %</translation>
    </message>
    <message>
        <source>PIN for this PC…</source>
        <translation>PIN para este PC…</translation>
    </message>
</context>
<context>
    <name>StatusCard</name>
    <message>
        <source>for {span}</source>
        <translation>durante {span}</translation>
    </message>
    <message>
        <source>This station</source>
        <translation>Este posto</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>units</source>
        <translation>unidades</translation>
    </message>
    <message>
        <source>micrograms</source>
        <translation>microgramas</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>comp.</translation>
    </message>
    <message>
        <source>vial</source>
        <translation>frasco-amp.</translation>
    </message>
    <message>
        <source>patch</source>
        <translation>adesivo</translation>
    </message>
    <message>
        <source>application</source>
        <translation>aplicação</translation>
    </message>
    <message>
        <source>drops</source>
        <translation>gotas</translation>
    </message>
    <message>
        <source>points</source>
        <translation>pontos</translation>
    </message>
    <message>
        <source>/min</source>
        <translation>/min</translation>
    </message>
</context>
<context>
    <name>_WorksCard</name>
    <message>
        <source>Possible</source>
        <translation>Possível</translation>
    </message>
    <message>
        <source>Read the snapshot: charts, orders, results</source>
        <translation>Ler a cópia: processos, prescrições, resultados</translation>
    </message>
    <message>
        <source>Order, stop and give (provisional numbers)</source>
        <translation>Prescrever, descontinuar e administrar (números provisórios)</translation>
    </message>
    <message>
        <source>Write notes, enter vitals, print (marked)</source>
        <translation>Escrever notas, registar sinais vitais, imprimir (marcado)</translation>
    </message>
    <message>
        <source>Not possible now</source>
        <translation>Agora não é possível</translation>
    </message>
    <message>
        <source>New results, images, critical value alerts</source>
        <translation>Resultados novos, imagens, alertas de valores críticos</translation>
    </message>
    <message>
        <source>Insurance check, other hospitals' records, billing</source>
        <translation>Verificação de seguro, processos de outros hospitais, faturação</translation>
    </message>
    <message>
        <source>Anything entered elsewhere since the snapshot</source>
        <translation>Tudo o que foi introduzido noutro lado desde a cópia</translation>
    </message>
</context>
</TS>
