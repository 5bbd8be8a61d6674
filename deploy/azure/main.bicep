// Stap 2: de hele bot in Azure. Twee kopieën, een database zonder openbaar adres, een eigen identiteit (dus geen
// wachtwoord van de bot), het Teams-kanaal, en een logboek dat mailt als er iets mis is. Uitleg: docs/beheer.md.
targetScope = 'resourceGroup'

@description('Korte naam: 3 tot 20 kleine letters, cijfers of streepjes, uniek in heel Azure.')
@minLength(3)
@maxLength(20)
param name string = 'indicatorbot'

@description('Hoe de bot in Teams heet.')
param displayName string = 'Indicatorbot'

@description('Regio van alles behalve de Azure Bot zelf.')
param location string = resourceGroup().location

@description('Het register van stap 1.')
param registryName string

@description('De container met versie, zoals indicatorbot:1.0.0. Gebruik nooit latest: dan weet u niet wat er draait.')
param image string

@description('Wachtwoord van de database: ten minste 24 letters en cijfers.')
@secure()
@minLength(24)
param databasePassword string

@description('Sleutel voor handtekeningen: ten minste 32 willekeurige tekens. Houd hem gelijk bij elke bijwerking.')
@secure()
@minLength(32)
param signingSecret string

@description('Bij wie mensen terecht kunnen als de bot het niet weet.')
param contact string = ''

@description('Vragen zonder antwoord bewaren; zie docs/privacy.md.')
@allowed([
  'aan'
  'uit'
])
param keepUnanswered string = 'uit'

@description('Hoeveel dagen die vragen en duimpjes blijven.')
@minValue(1)
@maxValue(3650)
param retentionDays int = 30

@description('Hoeveel dagen het logboek blijft.')
@minValue(30)
@maxValue(730)
param logDays int = 30

@description('Mailadres voor alarmen; leeg is geen mail.')
param alarmMail string = ''

var tags = {
  toepassing: 'indicatorbot'
}
var databaseUser = 'indicatorbot'
var databaseName = 'indicatorbot'
var pullRole = subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '7f951dda-4ed3-4680-a7ca-43fe172d538d')

resource registry 'Microsoft.ContainerRegistry/registries@2023-07-01' existing = {
  name: registryName
}

// Wie de bot is: voor Teams, en om de container te mogen ophalen.
resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: '${name}-identiteit'
  location: location
  tags: tags
}

resource mayPull 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(registry.id, identity.id, pullRole)
  scope: registry
  properties: {
    principalId: identity.properties.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: pullRole
  }
}

resource workspace 'Microsoft.OperationalInsights/workspaces@2023-09-01' = {
  name: '${name}-logboek'
  location: location
  tags: tags
  properties: {
    sku: {
      name: 'PerGB2018'
    }
    retentionInDays: logDays
    workspaceCapping: {
      dailyQuotaGb: 1
    }
  }
}

resource network 'Microsoft.Network/virtualNetworks@2023-11-01' = {
  name: '${name}-netwerk'
  location: location
  tags: tags
  properties: {
    addressSpace: {
      addressPrefixes: [
        '10.20.0.0/16'
      ]
    }
  }
}

resource botSubnet 'Microsoft.Network/virtualNetworks/subnets@2023-11-01' = {
  parent: network
  name: 'bot'
  properties: {
    addressPrefix: '10.20.0.0/23'
    delegations: [
      {
        name: 'containerapps'
        properties: {
          serviceName: 'Microsoft.App/environments'
        }
      }
    ]
  }
}

// Na elkaar: Azure verandert één subnet tegelijk.
resource databaseSubnet 'Microsoft.Network/virtualNetworks/subnets@2023-11-01' = {
  parent: network
  name: 'database'
  dependsOn: [
    botSubnet
  ]
  properties: {
    addressPrefix: '10.20.4.0/28'
    delegations: [
      {
        name: 'postgresql'
        properties: {
          serviceName: 'Microsoft.DBforPostgreSQL/flexibleServers'
        }
      }
    ]
  }
}

resource databaseZone 'Microsoft.Network/privateDnsZones@2020-06-01' = {
  name: '${name}.private.postgres.database.azure.com'
  location: 'global'
  tags: tags
}

resource databaseZoneLink 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2020-06-01' = {
  parent: databaseZone
  name: '${name}-netwerk'
  location: 'global'
  properties: {
    registrationEnabled: false
    virtualNetwork: {
      id: network.id
    }
  }
}

resource server 'Microsoft.DBforPostgreSQL/flexibleServers@2024-08-01' = {
  name: '${name}-database'
  location: location
  tags: tags
  dependsOn: [
    databaseZoneLink
  ]
  sku: {
    name: 'Standard_B1ms'
    tier: 'Burstable'
  }
  properties: {
    version: '16'
    createMode: 'Default'
    administratorLogin: databaseUser
    administratorLoginPassword: databasePassword
    storage: {
      storageSizeGB: 32
      autoGrow: 'Enabled'
    }
    backup: {
      backupRetentionDays: 14
      geoRedundantBackup: 'Disabled'
    }
    highAvailability: {
      mode: 'Disabled'
    }
    network: {
      delegatedSubnetResourceId: databaseSubnet.id
      privateDnsZoneArmResourceId: databaseZone.id
      publicNetworkAccess: 'Disabled'
    }
  }
}

resource database 'Microsoft.DBforPostgreSQL/flexibleServers/databases@2024-08-01' = {
  parent: server
  name: databaseName
  properties: {
    charset: 'UTF8'
    collation: 'en_US.utf8'
  }
}

resource environment 'Microsoft.App/managedEnvironments@2024-03-01' = {
  name: '${name}-omgeving'
  location: location
  tags: tags
  properties: {
    appLogsConfiguration: {
      destination: 'log-analytics'
      logAnalyticsConfiguration: {
        customerId: workspace.properties.customerId
        sharedKey: workspace.listKeys().primarySharedKey
      }
    }
    vnetConfiguration: {
      infrastructureSubnetId: botSubnet.id
      internal: false
    }
    workloadProfiles: [
      {
        name: 'Consumption'
        workloadProfileType: 'Consumption'
      }
    ]
  }
}

var publicHost = '${name}.${environment.properties.defaultDomain}'

resource bot 'Microsoft.App/containerApps@2024-03-01' = {
  name: name
  location: location
  tags: tags
  dependsOn: [
    database
    mayPull
  ]
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${identity.id}': {}
    }
  }
  properties: {
    managedEnvironmentId: environment.id
    workloadProfileName: 'Consumption'
    configuration: {
      activeRevisionsMode: 'Single'
      maxInactiveRevisions: 5
      ingress: {
        external: true
        allowInsecure: false
        targetPort: 3978
        transport: 'http'
      }
      registries: [
        {
          server: registry.properties.loginServer
          identity: identity.id
        }
      ]
      secrets: [
        {
          name: 'database-url'
          value: 'postgresql://${databaseUser}:${uriComponent(databasePassword)}@${server.properties.fullyQualifiedDomainName}/${databaseName}?sslmode=require'
        }
        {
          name: 'signing-secret'
          value: signingSecret
        }
      ]
    }
    template: {
      terminationGracePeriodSeconds: 20
      containers: [
        {
          name: 'bot'
          image: '${registry.properties.loginServer}/${image}'
          resources: {
            cpu: json('0.5')
            memory: '1Gi'
          }
          env: [
            {
              name: 'MICROSOFT_APP_ID'
              value: identity.properties.clientId
            }
            {
              name: 'MICROSOFT_APP_TYPE'
              value: 'UserAssignedMSI'
            }
            {
              name: 'MICROSOFT_APP_TENANT_ID'
              value: identity.properties.tenantId
            }
            {
              name: 'PUBLIC_URL'
              value: 'https://${publicHost}'
            }
            {
              name: 'BOT_CONTACT'
              value: contact
            }
            {
              name: 'BOT_KEEP_UNANSWERED'
              value: keepUnanswered
            }
            {
              name: 'BOT_RETENTION_DAYS'
              value: string(retentionDays)
            }
            {
              name: 'DATABASE_URL'
              secretRef: 'database-url'
            }
            {
              name: 'BOT_SIGNING_SECRET'
              secretRef: 'signing-secret'
            }
          ]
          probes: [
            {
              type: 'Startup'
              httpGet: {
                path: '/healthz'
                port: 3978
              }
              periodSeconds: 2
              failureThreshold: 30
            }
            {
              type: 'Liveness'
              httpGet: {
                path: '/healthz'
                port: 3978
              }
              periodSeconds: 15
              timeoutSeconds: 5
              failureThreshold: 4
            }
            {
              type: 'Readiness'
              httpGet: {
                path: '/readyz'
                port: 3978
              }
              periodSeconds: 5
              timeoutSeconds: 3
              failureThreshold: 2
            }
          ]
        }
      ]
      scale: {
        minReplicas: 2
        maxReplicas: 4
        rules: [
          {
            name: 'vragen'
            http: {
              metadata: {
                concurrentRequests: '50'
              }
            }
          }
        ]
      }
    }
  }
}

resource azureBot 'Microsoft.BotService/botServices@2022-09-15' = {
  name: '${name}-bot'
  location: 'global'
  tags: tags
  kind: 'azurebot'
  sku: {
    name: 'F0'
  }
  properties: {
    displayName: displayName
    endpoint: 'https://${publicHost}/api/messages'
    msaAppId: identity.properties.clientId
    msaAppMSIResourceId: identity.id
    msaAppTenantId: identity.properties.tenantId
    msaAppType: 'UserAssignedMSI'
    schemaTransformationVersion: '1.3'
  }
}

resource teams 'Microsoft.BotService/botServices/channels@2022-09-15' = {
  parent: azureBot
  name: 'MsTeamsChannel'
  location: 'global'
  properties: {
    channelName: 'MsTeamsChannel'
    properties: {
      isEnabled: true
      enableCalling: false
      acceptedTerms: true
    }
  }
}

resource mail 'Microsoft.Insights/actionGroups@2023-01-01' = if (!empty(alarmMail)) {
  name: '${name}-mail'
  location: 'global'
  tags: tags
  properties: {
    enabled: true
    groupShortName: 'bot'
    emailReceivers: [
      {
        name: 'beheer'
        emailAddress: alarmMail
        useCommonAlertSchema: true
      }
    ]
  }
}

// Fouten staan met level "error" in het logboek; wat elke betekent staat in docs/beheer.md.
resource alarm 'Microsoft.Insights/scheduledQueryRules@2023-12-01' = if (!empty(alarmMail)) {
  name: '${name}-fouten'
  location: location
  tags: tags
  kind: 'LogAlert'
  properties: {
    displayName: '${displayName}: fouten in het logboek'
    severity: 2
    enabled: true
    evaluationFrequency: 'PT15M'
    windowSize: 'PT15M'
    autoMitigate: true
    skipQueryValidation: true
    scopes: [
      workspace.id
    ]
    criteria: {
      allOf: [
        {
          query: 'ContainerAppConsoleLogs_CL | where ContainerAppName_s == "${name}" | extend regel = parse_json(Log_s) | where tostring(regel.level) in ("error", "critical")'
          timeAggregation: 'Count'
          operator: 'GreaterThan'
          threshold: 0
          failingPeriods: {
            numberOfEvaluationPeriods: 1
            minFailingPeriodsToAlert: 1
          }
        }
      ]
    }
    actions: {
      actionGroups: [
        mail.id
      ]
    }
  }
}

output address string = 'https://${publicHost}'
output appId string = identity.properties.clientId
output tenantId string = identity.properties.tenantId
output databaseHost string = server.properties.fullyQualifiedDomainName
