<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_PT">
<context>
    <name>ArrivalForm</name>
    <message>
        <source>Somebody without a name came</source>
        <translation>Chegou alguém sem nome</translation>
    </message>
    <message>
        <source>Each gets a number, a name to be called by and a wristband. Orders wait until the band is on.</source>
        <translation>Cada um recebe um número, um nome de chamada e uma pulseira. As prescrições aguardam até a pulseira estar colocada.</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>não indicado</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Quantos</translation>
    </message>
    <message>
        <source>Triage</source>
        <translation>Triagem</translation>
    </message>
    <message>
        <source>Sex as seen</source>
        <translation>Sexo aparente</translation>
    </message>
    <message>
        <source>Age as seen</source>
        <translation>Idade aparente</translation>
    </message>
    <message>
        <source>What tells him apart: tattoo, scar, clothes, where found</source>
        <translation>O que o distingue: tatuagem, cicatriz, roupa, onde foi encontrado</translation>
    </message>
    <message>
        <source>Spare number of another station, only if this one has none left</source>
        <translation>Número de reserva de outro posto, só se este não tiver nenhum</translation>
    </message>
    <message>
        <source>Register and print bands</source>
        <translation>Registar e imprimir pulseiras</translation>
    </message>
</context>
<context>
    <name>BandForm</name>
    <message>
        <source>Band of {who}</source>
        <translation>Pulseira de {who}</translation>
    </message>
    <message>
        <source>Scan or read the number off the band at the wrist. No printer: write the whole number on a band by hand.</source>
        <translation>Leia o número da pulseira no pulso. Sem impressora: escreva à mão o número inteiro numa pulseira.</translation>
    </message>
    <message>
        <source>Number on the band</source>
        <translation>Número na pulseira</translation>
    </message>
    <message>
        <source>written by hand</source>
        <translation>escrita à mão</translation>
    </message>
    <message>
        <source>The band is</source>
        <translation>A pulseira é</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>impressa</translation>
    </message>
    <message>
        <source>The band is on</source>
        <translation>A pulseira está colocada</translation>
    </message>
</context>
<context>
    <name>ReasonForm</name>
    <message>
        <source>They are two people</source>
        <translation>São duas pessoas</translation>
    </message>
    <message>
        <source>They are one person</source>
        <translation>São uma só pessoa</translation>
    </message>
    <message>
        <source>By what it is known</source>
        <translation>Como se sabe</translation>
    </message>
    <message>
        <source>On to the second person</source>
        <translation>Seguir para a segunda pessoa</translation>
    </message>
</context>
<context>
    <name>SaidForm</name>
    <message>
        <source>Who {who} may be</source>
        <translation>Quem {who} poderá ser</translation>
    </message>
    <message>
        <source>It is kept as said, beside the alias. Only two people joining the records make it his name.</source>
        <translation>Guarda-se como foi dito, ao lado do nome de chamada. Só duas pessoas que unam os processos fazem dele o seu nome.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Data de nascimento</translation>
    </message>
    <message>
        <source>Hospital number</source>
        <translation>Número do hospital</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>não indicado</translation>
    </message>
    <message>
        <source>Who said it, or which paper</source>
        <translation>Quem o disse, ou que papel</translation>
    </message>
    <message>
        <source>Keep and look for him</source>
        <translation>Guardar e procurá-lo</translation>
    </message>
</context>
<context>
    <name>Temporaries</name>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Chamado</translation>
    </message>
    <message>
        <source>As seen</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>Triage</source>
        <translation>Triagem</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Chegou</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Pulseira</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Pontos</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Nasc.</translation>
    </message>
    <message>
        <source>Hospital number</source>
        <translation>Número do hospital</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Difere</translation>
    </message>
    <message>
        <source>nothing known</source>
        <translation>nada se sabe</translation>
    </message>
    <message>
        <source>Said of him</source>
        <translation>Dito dele</translation>
    </message>
    <message>
        <source>On record</source>
        <translation>No processo</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Comparado</translation>
    </message>
    <message>
        <source>Red: first</source>
        <translation>Vermelho: primeiro</translation>
    </message>
    <message>
        <source>Yellow: second</source>
        <translation>Amarelo: segundo</translation>
    </message>
    <message>
        <source>Green: third</source>
        <translation>Verde: terceiro</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Preto</translation>
    </message>
    <message>
        <source>newborn</source>
        <translation>recém-nascido</translation>
    </message>
    <message>
        <source>infant</source>
        <translation>lactente</translation>
    </message>
    <message>
        <source>child</source>
        <translation>criança</translation>
    </message>
    <message>
        <source>adolescent</source>
        <translation>adolescente</translation>
    </message>
    <message>
        <source>adult</source>
        <translation>adulto</translation>
    </message>
    <message>
        <source>old</source>
        <translation>idoso</translation>
    </message>
    <message>
        <source>age not told</source>
        <translation>idade não indicada</translation>
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
        <source>not told</source>
        <translation>não indicado</translation>
    </message>
    <message>
        <source>no band: no orders</source>
        <translation>sem pulseira: sem prescrições</translation>
    </message>
    <message>
        <source>print band and labels again</source>
        <translation>imprimir pulseira e etiquetas de novo</translation>
    </message>
    <message>
        <source>on, written by hand</source>
        <translation>colocada, escrita à mão</translation>
    </message>
    <message>
        <source>on</source>
        <translation>colocada</translation>
    </message>
    <message>
        <source>is {name}</source>
        <translation>é {name}</translation>
    </message>
    <message>
        <source>nobody knows</source>
        <translation>ninguém sabe</translation>
    </message>
    <message>
        <source>a number or date is known</source>
        <translation>sabe-se um número ou data</translation>
    </message>
    <message>
        <source>said: {name}</source>
        <translation>dito: {name}</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Data de nascimento</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>alike</source>
        <translation>parecido</translation>
    </message>
    <message>
        <source>different</source>
        <translation>diferente</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>não se sabe</translation>
    </message>
    <message>
        <source>sounds the same</source>
        <translation>soa igual</translation>
    </message>
    <message>
        <source>same initials</source>
        <translation>mesmas iniciais</translation>
    </message>
    <message>
        <source>day and month swapped</source>
        <translation>dia e mês trocados</translation>
    </message>
    <message>
        <source>one digit differs</source>
        <translation>um algarismo difere</translation>
    </message>
    <message>
        <source>only the year is known</source>
        <translation>só se sabe o ano</translation>
    </message>
    <message>
        <source>Not enough numbers are left on this station. Type a spare number that another station of the ward gives (S there), or register fewer.</source>
        <translation>Não restam números suficientes neste posto. Escreva um número de reserva que outro posto do serviço dá (lá: S), ou registe menos.</translation>
    </message>
    <message>
        <source>This is no whole spare number: read it again, the last sign checks the rest.</source>
        <translation>Este não é um número de reserva completo: leia-o de novo, o último sinal confere o resto.</translation>
    </message>
    <message>
        <source>Say how many came, 1 to 50.</source>
        <translation>Diga quantos chegaram, 1 a 50.</translation>
    </message>
    <message>
        <source>Somebody has this number already: take another band.</source>
        <translation>Alguém já tem este número: use outra pulseira.</translation>
    </message>
    <message>
        <source>This is no number of a temporary patient.</source>
        <translation>Este não é número de doente temporário.</translation>
    </message>
    <message>
        <source>Somebody on the ward is called so already: take another band.</source>
        <translation>Já há alguém no serviço com este nome: use outra pulseira.</translation>
    </message>
    <message>
        <source>This is not this patient&apos;s number. Nothing was confirmed.</source>
        <translation>Este não é o número deste doente. Nada foi confirmado.</translation>
    </message>
    <message>
        <source>Say a name, a date of birth or a number, and who said it.</source>
        <translation>Diga um nome, uma data de nascimento ou um número, e quem o disse.</translation>
    </message>
    <message>
        <source>Say who said it, or which paper shows it.</source>
        <translation>Diga quem o disse, ou que papel o mostra.</translation>
    </message>
    <message>
        <source>Write the date of birth as 1959-03-08.</source>
        <translation>Escreva a data de nascimento como 1959-03-08.</translation>
    </message>
    <message>
        <source>Choose who he is.</source>
        <translation>Escolha quem é.</translation>
    </message>
    <message>
        <source>Say by what it is known.</source>
        <translation>Diga como se sabe.</translation>
    </message>
    <message>
        <source>The record changed meanwhile. It is read anew; look again.</source>
        <translation>O processo mudou entretanto. Foi lido de novo; veja outra vez.</translation>
    </message>
    <message>
        <source>Needs central: joined and parted once it answers. Go on under the temporary number.</source>
        <translation>Precisa do sistema central: unir e separar quando ele responder. Continue com o número temporário.</translation>
    </message>
    <message>
        <source>After 24 hours the records department parts them.</source>
        <translation>Após 24 horas é o arquivo clínico que os separa.</translation>
    </message>
    <message>
        <source>He is joined already.</source>
        <translation>Já está unido.</translation>
    </message>
    <message>
        <source>That is a temporary patient too.</source>
        <translation>Esse também é um doente temporário.</translation>
    </message>
    <message>
        <source>That record was replaced by another: choose the other.</source>
        <translation>Esse processo foi substituído por outro: escolha o outro.</translation>
    </message>
    <message>
        <source>The second person has to be somebody else who treats or gives drugs.</source>
        <translation>A segunda pessoa tem de ser outra que trate ou administre medicamentos.</translation>
    </message>
    <message>
        <source>The act before is still being saved.</source>
        <translation>O ato anterior ainda está a ser guardado.</translation>
    </message>
</context>
<context>
    <name>TemporariesPage</name>
    <message>
        <source>Without a name</source>
        <translation>Sem nome</translation>
    </message>
    <message>
        <source>somebody came</source>
        <translation>chegou alguém</translation>
    </message>
    <message>
        <source>band is on</source>
        <translation>pulseira colocada</translation>
    </message>
    <message>
        <source>print band</source>
        <translation>imprimir pulseira</translation>
    </message>
    <message>
        <source>who he may be</source>
        <translation>quem poderá ser</translation>
    </message>
    <message>
        <source>join</source>
        <translation>unir</translation>
    </message>
    <message>
        <source>save</source>
        <translation>guardar</translation>
    </message>
    <message>
        <source>Came without a name</source>
        <translation>Chegaram sem nome</translation>
    </message>
    <message>
        <source>Band, and who he is</source>
        <translation>Pulseira, e quem é</translation>
    </message>
    <message>
        <source>Temporary patients</source>
        <translation>Doentes temporários</translation>
    </message>
    <message>
        <source>Who he may be</source>
        <translation>Quem poderá ser</translation>
    </message>
    <message>
        <source>Field by field</source>
        <translation>Campo a campo</translation>
    </message>
    <message>
        <source>Somebody came</source>
        <translation>Chegou alguém</translation>
    </message>
    <message>
        <source>Spare numbers</source>
        <translation>Números de reserva</translation>
    </message>
    <message>
        <source>Band is on</source>
        <translation>Pulseira colocada</translation>
    </message>
    <message>
        <source>Print band</source>
        <translation>Imprimir pulseira</translation>
    </message>
    <message>
        <source>They are one</source>
        <translation>São um só</translation>
    </message>
    <message>
        <source>They are two</source>
        <translation>São dois</translation>
    </message>
    <message>
        <source>central did not answer: only people known here</source>
        <translation>o sistema central não respondeu: só pessoas conhecidas aqui</translation>
    </message>
    <message>
        <source>Who he may be: nobody is chosen for you</source>
        <translation>Quem poderá ser: ninguém é escolhido por si</translation>
    </message>
    <message>
        <source>{alias} is {name}, {number}. Both records stay; it can be undone for 24 hours.</source>
        <translation>{alias} é {name}, {number}. Ficam ambos os processos; pode desfazer-se durante 24 horas.</translation>
    </message>
    <message>
        <source>{who}: the temporary record is in use again, both keep what was written for them.</source>
        <translation>{who}: o processo temporário está de novo em uso, ambos mantêm o que foi escrito para eles.</translation>
    </message>
    <message>
        <source>A second person looks at both records and signs with own number and password.</source>
        <translation>Uma segunda pessoa vê ambos os processos e assina com o seu número e palavra-passe.</translation>
    </message>
    <message>
        <source>Saved here.</source>
        <translation>Guardado aqui.</translation>
    </message>
    <message>
        <source>Nobody without a name is here. N registers whoever comes.</source>
        <translation>Não há aqui ninguém sem nome. N regista quem chegar.</translation>
    </message>
    <message>
        <source>Band: {words}</source>
        <translation>Pulseira: {words}</translation>
    </message>
    <message>
        <source>Who: {words}</source>
        <translation>Quem: {words}</translation>
    </message>
    <message>
        <source>Can be parted until {time}</source>
        <translation>Pode separar-se até {time}</translation>
    </message>
    <message>
        <source>{what}, by {source}, kept by {who}</source>
        <translation>{what}, por {source}, guardado por {who}</translation>
    </message>
    <message>
        <source>{count} numbers left on this station.</source>
        <translation>Restam {count} números neste posto.</translation>
    </message>
    <message>
        <source>Few: central gives more when it answers. Until then another station of the ward gives spare numbers (S).</source>
        <translation>Poucos: o sistema central dá mais quando responder. Até lá outro posto do serviço dá números de reserva (S).</translation>
    </message>
    <message>
        <source>Spare numbers, each for one band of another station; write it on by hand:</source>
        <translation>Números de reserva, cada um para uma pulseira de outro posto; escreva-o à mão:</translation>
    </message>
</context>
<context>
    <name>TemporaryForm</name>
    <message>
        <source>Leave</source>
        <translation>Sair</translation>
    </message>
</context>
</TS>
