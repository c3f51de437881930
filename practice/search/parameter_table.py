"""The search parameters of each type, as data; refuses nothing by itself (`parameters.py` reads it).

One line is `name kind path[|path...] [Target,Target]`. `alias` names another parameter of the type and means its references to
the target.
Kinds: token, reference, date, string, quantity, uri. `identifier` and `_tag` are added to every type that has the element.
"""

SUBJECT = """subject reference subject Patient,Group,Device,Location,Practitioner,Organization
patient alias subject Patient
encounter reference encounter Encounter
"""

TABLE: dict[str, str] = {
    "Patient": """active token active
        name string name|name.text|name.family|name.given|name.prefix
        family string name.family
        given string name.given
        birthdate date birthDate
        gender token gender
        phone token telecom
        telecom token telecom
        address string address.text|address.line|address.city|address.district|address.state|address.postalCode
        general-practitioner reference generalPractitioner Practitioner,Organization,PractitionerRole
        organization reference managingOrganization Organization
        link reference link.other Patient,RelatedPerson""",
    "Encounter": """status token status
        class token class
        type token type
        date date period
        subject reference subject Patient,Group
        patient alias subject Patient
        location reference location.location Location
        participant reference participant.individual Practitioner,PractitionerRole,RelatedPerson
        practitioner alias participant Practitioner
        service-provider reference serviceProvider Organization
        part-of reference partOf Encounter
        episode-of-care reference episodeOfCare EpisodeOfCare
        appointment reference appointment Appointment
        reason-code token reasonCode
        diagnosis reference diagnosis.condition Condition,Procedure""",
    "Observation": SUBJECT
    + """status token status
        category token category
        code token code
        date date effectiveDateTime|effectivePeriod|effectiveInstant|effectiveTiming
        performer reference performer Practitioner,PractitionerRole,Organization,CareTeam,Patient,RelatedPerson
        based-on reference basedOn ServiceRequest,MedicationRequest,NutritionOrder,CarePlan,DeviceRequest
        part-of reference partOf MedicationAdministration,Procedure,ImagingStudy,Immunization,MedicationStatement
        specimen reference specimen Specimen
        device reference device Device,DeviceMetric
        has-member reference hasMember Observation,QuestionnaireResponse,MolecularSequence
        derived-from reference derivedFrom Observation,DocumentReference,ImagingStudy,Media,QuestionnaireResponse
        value-quantity quantity valueQuantity
        value-concept token valueCodeableConcept
        value-string string valueString
        component-code token component.code""",
    "MedicationRequest": SUBJECT
    + """status token status
        intent token intent
        category token category
        priority token priority
        code token medicationCodeableConcept
        medication reference medicationReference Medication
        authoredon date authoredOn
        date date dosageInstruction.timing
        requester reference requester Practitioner,PractitionerRole,Organization,Device,Patient,RelatedPerson
        intended-performer reference performer Practitioner,PractitionerRole,Organization,Patient,Device
        based-on reference basedOn MedicationRequest,ServiceRequest,CarePlan,ImmunizationRecommendation
        group-identifier token groupIdentifier
        reason-code token reasonCode""",
    "MedicationAdministration": """status token status
        subject reference subject Patient,Group
        patient alias subject Patient
        context reference context Encounter,EpisodeOfCare
        code token medicationCodeableConcept
        medication reference medicationReference Medication
        request reference request MedicationRequest
        effective-time date effectiveDateTime|effectivePeriod
        performer reference performer.actor Practitioner,PractitionerRole,Patient,RelatedPerson,Device
        device reference device Device
        reason-given token reasonCode
        reason-not-given token statusReason""",
    "ServiceRequest": SUBJECT
    + """status token status
        intent token intent
        category token category
        priority token priority
        code token code
        authored date authoredOn
        occurrence date occurrenceDateTime|occurrencePeriod|occurrenceTiming
        requester reference requester Practitioner,PractitionerRole,Organization,Device,Patient,RelatedPerson
        performer reference performer Practitioner,PractitionerRole,Organization,CareTeam,Device
        based-on reference basedOn ServiceRequest,CarePlan,MedicationRequest
        replaces reference replaces ServiceRequest
        requisition token requisition
        specimen reference specimen Specimen""",
    "NutritionOrder": """status token status
        patient reference patient Patient
        encounter reference encounter Encounter
        datetime date dateTime
        provider reference orderer Practitioner,PractitionerRole
        oraldiet token oralDiet.type
        supplement token supplement.type
        formula token enteralFormula.baseFormulaType""",
    "Task": """status token status
        intent token intent
        code token code
        priority token priority
        business-status token businessStatus
        focus reference focus MedicationRequest,ServiceRequest,NutritionOrder,RequestGroup,Observation,DiagnosticReport,Communication,Task
        subject reference for Patient,Group
        patient alias subject Patient
        encounter reference encounter Encounter
        owner reference owner Practitioner,PractitionerRole,Organization,CareTeam,Device,Patient
        requester reference requester Practitioner,PractitionerRole,Organization,Device,Patient
        performer token performerType
        authored-on date authoredOn
        modified date lastModified
        period date executionPeriod
        based-on reference basedOn MedicationRequest,ServiceRequest,NutritionOrder,RequestGroup,Task
        part-of reference partOf Task
        group-identifier token groupIdentifier""",
    "RequestGroup": SUBJECT
    + """status token status
        intent token intent
        authored date authoredOn""",
    "Condition": SUBJECT
    + """clinical-status token clinicalStatus
        verification-status token verificationStatus
        category token category
        code token code
        severity token severity
        onset-date date onsetDateTime|onsetPeriod
        abatement-date date abatementDateTime|abatementPeriod
        recorded-date date recordedDate
        asserter reference asserter Practitioner,PractitionerRole,Patient,RelatedPerson""",
    "AllergyIntolerance": """patient reference patient Patient
        clinical-status token clinicalStatus
        verification-status token verificationStatus
        type token type
        category token category
        criticality token criticality
        code token code|reaction.substance
        date date recordedDate
        onset date reaction.onset
        recorder reference recorder Practitioner,PractitionerRole,Patient,RelatedPerson""",
    "Flag": SUBJECT
    + """date date period
        author reference author Practitioner,PractitionerRole,Organization,Device,Patient""",
    "DiagnosticReport": SUBJECT
    + """status token status
        category token category
        code token code
        date date effectiveDateTime|effectivePeriod
        issued date issued
        based-on reference basedOn ServiceRequest,MedicationRequest,NutritionOrder,CarePlan
        result reference result Observation
        performer reference performer Practitioner,PractitionerRole,Organization,CareTeam
        specimen reference specimen Specimen
        conclusion token conclusionCode""",
    "Composition": SUBJECT
    + """status token status
        type token type
        category token category
        date date date
        title string title
        author reference author Practitioner,PractitionerRole,Device,Patient,Organization
        related-ref reference relatesTo.targetReference Composition
        entry reference section.entry Observation,Condition,MedicationRequest""",
    "DocumentReference": """status token status
        subject reference subject Patient,Practitioner,Group,Device
        patient alias subject Patient
        encounter reference context.encounter Encounter
        type token type
        category token category
        date date date
        period date context.period
        author reference author Practitioner,PractitionerRole,Organization,Device,Patient
        description string description
        related reference context.related Composition,MedicationRequest,ServiceRequest""",
    "Provenance": """target reference target MedicationRequest,ServiceRequest,NutritionOrder,Task,Observation,Composition,Patient
        patient alias target Patient
        recorded date recorded
        when date occurredPeriod|occurredDateTime
        agent reference agent.who Practitioner,PractitionerRole,Organization,Device,Patient
        agent-type token agent.type
        agent-role token agent.role
        entity reference entity.what DocumentReference,Task,MedicationRequest,Basic
        location reference location Location""",
    "DetectedIssue": """patient reference patient Patient
        status token status
        code token code
        severity token severity
        identified date identifiedDateTime|identifiedPeriod
        author reference author Practitioner,PractitionerRole,Device
        implicated reference implicated MedicationRequest,ServiceRequest,AllergyIntolerance,Observation""",
    "Communication": SUBJECT
    + """status token status
        category token category
        medium token medium
        sent date sent
        received date received
        sender reference sender Practitioner,PractitionerRole,Organization,Device,Patient
        recipient reference recipient Practitioner,PractitionerRole,Organization,CareTeam,Device,Patient,Group
        based-on reference basedOn MedicationRequest,ServiceRequest,Observation
        part-of reference partOf Communication,Task""",
    "Location": """name string name|alias
        status token status
        operational-status token operationalStatus
        type token type
        partof reference partOf Location
        organization reference managingOrganization Organization
        address string address.text|address.line|address.city""",
    "Practitioner": """active token active
        name string name|name.text|name.family|name.given
        family string name.family
        given string name.given
        telecom token telecom""",
    "PractitionerRole": """active token active
        role token code
        specialty token specialty
        date date period
        practitioner reference practitioner Practitioner
        organization reference organization Organization
        location reference location Location""",
    "Organization": """active token active
        name string name|alias
        type token type
        partof reference partOf Organization""",
    "Device": """status token status
        type token type
        device-name string deviceName.name
        patient reference patient Patient
        organization reference owner Organization
        location reference location Location
        url uri url""",
    "Medication": """status token status
        code token code
        form token form
        ingredient reference ingredient.itemReference Medication,Substance
        ingredient-code token ingredient.itemCodeableConcept
        manufacturer reference manufacturer Organization""",
    "PlanDefinition": """status token status
        name string name
        title string title
        url uri url
        version token version
        type token type
        topic token topic
        date date date""",
    "CareTeam": SUBJECT
    + """status token status
        category token category
        date date period
        participant reference participant.member Practitioner,PractitionerRole,Organization,CareTeam,Patient""",
    "Appointment": """status token status
        date date start
        service-type token serviceType
        specialty token specialty
        actor reference participant.actor Patient,Practitioner,PractitionerRole,Location,Device,HealthcareService
        patient alias actor Patient
        practitioner alias actor Practitioner
        location alias actor Location
        based-on reference basedOn ServiceRequest""",
    "Specimen": """status token status
        subject reference subject Patient,Group,Device,Location
        patient alias subject Patient
        type token type
        accession token accessionIdentifier
        collected date collection.collectedDateTime|collection.collectedPeriod
        parent reference parent Specimen""",
    "Procedure": SUBJECT
    + """status token status
        category token category
        code token code
        date date performedDateTime|performedPeriod
        performer reference performer.actor Practitioner,PractitionerRole,Organization,Patient,Device
        based-on reference basedOn ServiceRequest,CarePlan
        part-of reference partOf Procedure,Observation,MedicationAdministration
        location reference location Location""",
    "AdverseEvent": """subject reference subject Patient,Group,Practitioner,RelatedPerson
        actuality token actuality
        event token event
        date date date
        recorder reference recorder Practitioner,PractitionerRole,Patient,RelatedPerson
        seriousness token seriousness
        severity token severity""",
    "ImagingStudy": """status token status
        subject reference subject Patient,Group,Device
        patient alias subject Patient
        encounter reference encounter Encounter
        modality token modality
        started date started
        basedon reference basedOn ServiceRequest,CarePlan,Task""",
    "Person": """name string name|name.text|name.family|name.given
        link reference link.target Patient,Practitioner,RelatedPerson,Person
        practitioner alias link Practitioner""",
    "Basic": """code token code
        created date created
        author reference author Practitioner,PractitionerRole,Organization,Patient
        subject reference subject Patient,Practitioner,Location,Device,MedicationRequest,ServiceRequest
        patient alias subject Patient""",
    "AuditEvent": """type token type
        subtype token subtype
        action token action
        outcome token outcome
        date date recorded
        agent reference agent.who Practitioner,PractitionerRole,Organization,Device,Patient
        entity reference entity.what Patient,MedicationRequest,ServiceRequest,Observation
        patient alias entity Patient""",
    "Subscription": """status token status
        criteria string criteria
        type token channel.type
        url uri channel.endpoint""",
    "Immunization": """status token status
        patient reference patient Patient
        vaccine-code token vaccineCode
        date date occurrenceDateTime""",
    "CarePlan": SUBJECT
    + """status token status
        intent token intent
        category token category
        date date period""",
    "MedicationStatement": """status token status
        subject reference subject Patient,Group
        patient alias subject Patient
        context reference context Encounter,EpisodeOfCare
        code token medicationCodeableConcept
        effective date effectiveDateTime|effectivePeriod""",
    "Goal": """lifecycle-status token lifecycleStatus
        subject reference subject Patient,Group,Organization
        patient alias subject Patient
        start-date date startDate""",
    "List": SUBJECT
    + """status token status
        code token code
        date date date
        item reference entry.item MedicationRequest,Condition,AllergyIntolerance,Patient""",
    "QuestionnaireResponse": SUBJECT
    + """status token status
        authored date authored
        questionnaire uri questionnaire""",
    "RiskAssessment": SUBJECT
    + """date date occurrenceDateTime|occurrencePeriod
        method token method
        performer reference performer Practitioner,PractitionerRole,Device
        risk token prediction.qualitativeRisk""",
    "RelatedPerson": """active token active
        patient reference patient Patient
        name string name|name.text|name.family|name.given
        relationship token relationship""",
    "MedicationDispense": """status token status
        subject reference subject Patient,Group
        patient alias subject Patient
        context reference context Encounter,EpisodeOfCare
        prescription reference authorizingPrescription MedicationRequest
        whenhandedover date whenHandedOver""",
    "Consent": """status token status
        patient reference patient Patient
        actor reference provision.actor.reference Practitioner,PractitionerRole,Organization,CareTeam,Group,Device,Patient
        date date dateTime""",
    "Coverage": """status token status
        type token type
        beneficiary reference beneficiary Patient
        patient alias beneficiary Patient
        subscriber reference subscriber Patient,RelatedPerson""",
    "Account": """status token status
        subject reference subject Patient,Device,Practitioner,PractitionerRole,Location,HealthcareService,Organization
        patient alias subject Patient""",
    "Claim": """status token status
        patient reference patient Patient
        created date created""",
    "ExplanationOfBenefit": """status token status
        patient reference patient Patient
        created date created""",
}
