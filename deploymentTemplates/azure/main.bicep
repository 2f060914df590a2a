// The bot on Azure: Container Apps, PostgreSQL, AI Language, Key Vault, Bot Service with Teams, Web Chat and Facebook, Application Insights.
// az deployment group create -g GROUP -f main.bicep -p main.parameters.json (docs/deployment.md). main.json is the same as an ARM template.

@description('What all names begin with: small letters and digits, beginning with a letter.')
@minLength(2)
@maxLength(11)
param prefix string

@description('Where all of it is, but what is global.')
param location string = resourceGroup().location

@description('The container image of the bot, with its tag.')
param image string

@description('The image of the OpenTelemetry Collector, which hands figures to Application Insights.')
param collectorImage string = 'otel/opentelemetry-collector-contrib:0.115.1'

@description('What customers see as the name of the bot.')
@maxLength(42)
param displayName string = 'Shop assistant'

@description('The fewest instances.')
@minValue(1)
@maxValue(30)
param minReplicas int = 2

@description('The most instances.')
@minValue(1)
@maxValue(300)
param maxReplicas int = 10

@description('The size of the database server.')
param databaseSku string = 'Standard_D2ds_v5'

@description('Whether the database has a second server that takes over.')
@allowed(['Disabled', 'SameZone', 'ZoneRedundant'])
param databaseHighAvailability string = 'ZoneRedundant'

@description('Who administers the database.')
param databaseAdministrator string = 'ecombot'

@secure()
@minLength(16)
param databasePassword string

@description('What callers other than the chat page show to get tokens (DirectLine:Secret).')
@secure()
@minLength(32)
param directLineSecret string

@description('What the shop\'s systems sign events with (Proactive:Secret).')
@secure()
@minLength(32)
param eventsSecret string

@description('The page on Messenger by direct webhook (Messenger:PageToken); leave it empty where the channel of Bot Service is used, or none.')
@secure()
param messengerPageToken string = ''

@description('The app\'s secret for the direct webhook (Messenger:AppSecret).')
@secure()
param messengerAppSecret string = ''

@description('What Meta shows when the webhook is set up (Messenger:VerifyToken).')
@secure()
param messengerVerifyToken string = ''

@description('The Facebook app of the channel of Bot Service; leave it empty where the direct webhook is used, or none.')
param facebookAppId string = ''

@description('That app\'s secret.')
@secure()
param facebookAppSecret string = ''

@description('The page of that channel.')
param facebookPageId string = ''

@description('That page\'s token.')
@secure()
param facebookPageToken string = ''

var unique = uniqueString(resourceGroup().id)
var identityName = '${prefix}-identity'
var workspaceName = '${prefix}-logs'
var insightsName = '${prefix}-insights'
var vaultName = '${prefix}${unique}'
var languageName = '${prefix}-language-${unique}'
var databaseName = '${prefix}-db-${unique}'
var environmentName = '${prefix}-apps'
var appName = '${prefix}-bot'
var botName = '${prefix}-bot-${unique}'
var vaultAddress = 'https://${vaultName}${environment().suffixes.keyvaultDns}/secrets/'
var vaultReader = '4633458b-17de-408a-b874-0445c86b69e6'
var languageUser = 'a97b65f3-24c7-4388-baec-2e87135dc908'

var settings = [
  { name: 'Urls', value: 'http://+:8080' }
  { name: 'Commerce__Database', value: 'PostgreSql' }
  { name: 'Commerce__SampleShop', value: 'false' }
  { name: 'Commerce__ConnectionString', secretRef: 'database' }
  { name: 'Cognitive__Azure__Endpoint', value: 'https://${languageName}.cognitiveservices.azure.com/' }
  { name: 'DirectLine__Secret', secretRef: 'direct-line' }
  { name: 'Proactive__Secret', secretRef: 'events' }
  { name: 'Health__Otlp', value: 'http://localhost:4317' }
  { name: 'MicrosoftAppType', value: 'UserAssignedMSI' }
  { name: 'MicrosoftAppTenantId', value: tenant().tenantId }
]
var messengerSettings = [
  { name: 'Messenger__PageToken', secretRef: 'messenger-page' }
  { name: 'Messenger__AppSecret', secretRef: 'messenger-app' }
  { name: 'Messenger__VerifyToken', secretRef: 'messenger-verify' }
]
var secretNames = ['database', 'direct-line', 'events']
var messengerSecretNames = ['messenger-page', 'messenger-app', 'messenger-verify']
var allSecretNames = concat(secretNames, empty(messengerPageToken) ? [] : messengerSecretNames)
var collectorConfiguration = 'receivers: {otlp: {protocols: {grpc: {endpoint: "localhost:4317"}}}}\nprocessors: {batch: {}}\nexporters: {azuremonitor: {connection_string: "\${env:APPLICATIONINSIGHTS_CONNECTION_STRING}"}}\nservice: {pipelines: {metrics: {receivers: [otlp], processors: [batch], exporters: [azuremonitor]}}}\n'

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: identityName
  location: location
}

resource workspace 'Microsoft.OperationalInsights/workspaces@2023-09-01' = {
  name: workspaceName
  location: location
  properties: { sku: { name: 'PerGB2018' }, retentionInDays: 30 }
}

resource insights 'Microsoft.Insights/components@2020-02-02' = {
  name: insightsName
  location: location
  kind: 'web'
  properties: { Application_Type: 'web', WorkspaceResourceId: workspace.id }
}

resource vault 'Microsoft.KeyVault/vaults@2023-07-01' = {
  name: vaultName
  location: location
  properties: {
    tenantId: tenant().tenantId
    sku: { family: 'A', name: 'standard' }
    enableRbacAuthorization: true
    enableSoftDelete: true
    enablePurgeProtection: true
  }
}

resource databaseSecret 'Microsoft.KeyVault/vaults/secrets@2023-07-01' = {
  parent: vault
  name: 'database'
  properties: { value: 'Host=${databaseName}.postgres.database.azure.com;Database=ecombot;Username=${databaseAdministrator};Password=${databasePassword};SSL Mode=VerifyFull;Maximum Pool Size=60' }
}

resource directLineSecretEntry 'Microsoft.KeyVault/vaults/secrets@2023-07-01' = {
  parent: vault
  name: 'direct-line'
  properties: { value: directLineSecret }
}

resource eventsSecretEntry 'Microsoft.KeyVault/vaults/secrets@2023-07-01' = {
  parent: vault
  name: 'events'
  properties: { value: eventsSecret }
}

resource messengerPageSecret 'Microsoft.KeyVault/vaults/secrets@2023-07-01' = if (!empty(messengerPageToken)) {
  parent: vault
  name: 'messenger-page'
  properties: { value: messengerPageToken }
}

resource messengerAppSecretEntry 'Microsoft.KeyVault/vaults/secrets@2023-07-01' = if (!empty(messengerPageToken)) {
  parent: vault
  name: 'messenger-app'
  properties: { value: messengerAppSecret }
}

resource messengerVerifySecret 'Microsoft.KeyVault/vaults/secrets@2023-07-01' = if (!empty(messengerPageToken)) {
  parent: vault
  name: 'messenger-verify'
  properties: { value: messengerVerifyToken }
}

resource vaultAccess 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(vault.id, identityName, vaultReader)
  scope: vault
  properties: {
    principalId: identity.properties.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', vaultReader)
  }
}

resource language 'Microsoft.CognitiveServices/accounts@2024-10-01' = {
  name: languageName
  location: location
  kind: 'TextAnalytics'
  sku: { name: 'S' }
  properties: { customSubDomainName: languageName, disableLocalAuth: true, publicNetworkAccess: 'Enabled' }
}

resource languageAccess 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(language.id, identityName, languageUser)
  scope: language
  properties: {
    principalId: identity.properties.principalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', languageUser)
  }
}

resource database 'Microsoft.DBforPostgreSQL/flexibleServers@2024-08-01' = {
  name: databaseName
  location: location
  sku: { name: databaseSku, tier: 'GeneralPurpose' }
  properties: {
    version: '17'
    administratorLogin: databaseAdministrator
    administratorLoginPassword: databasePassword
    storage: { storageSizeGB: 128, autoGrow: 'Enabled' }
    backup: { backupRetentionDays: 14, geoRedundantBackup: 'Disabled' }
    highAvailability: { mode: databaseHighAvailability }
  }
}

resource shop 'Microsoft.DBforPostgreSQL/flexibleServers/databases@2024-08-01' = {
  parent: database
  name: 'ecombot'
  properties: { charset: 'UTF8', collation: 'en_US.utf8' }
}

resource databaseAccess 'Microsoft.DBforPostgreSQL/flexibleServers/firewallRules@2024-08-01' = {
  parent: database
  name: 'azure-services'
  properties: { startIpAddress: '0.0.0.0', endIpAddress: '0.0.0.0' }
}

resource apps 'Microsoft.App/managedEnvironments@2024-03-01' = {
  name: environmentName
  location: location
  properties: {
    appLogsConfiguration: {
      destination: 'log-analytics'
      logAnalyticsConfiguration: { customerId: workspace.properties.customerId, sharedKey: workspace.listKeys().primarySharedKey }
    }
  }
}

resource app 'Microsoft.App/containerApps@2024-03-01' = {
  name: appName
  location: location
  identity: { type: 'UserAssigned', userAssignedIdentities: { '${identity.id}': {} } }
  properties: {
    managedEnvironmentId: apps.id
    configuration: {
      ingress: { external: true, targetPort: 8080, transport: 'auto', allowInsecure: false }
      secrets: concat(map(allSecretNames, secret => { name: secret, keyVaultUrl: '${vaultAddress}${secret}', identity: identity.id }), [
        { name: 'insights', value: insights.properties.ConnectionString }
      ])
    }
    template: {
      terminationGracePeriodSeconds: 45
      containers: [
        {
          name: 'bot'
          image: image
          resources: { cpu: json('1.0'), memory: '2Gi' }
          env: concat(settings, empty(messengerPageToken) ? [] : messengerSettings, [
            { name: 'MicrosoftAppId', value: identity.properties.clientId }
            { name: 'AZURE_CLIENT_ID', value: identity.properties.clientId }
            { name: 'Web__PublicUrl', value: 'https://${appName}.${apps.properties.defaultDomain}' }
          ])
          probes: [
            { type: 'Startup', httpGet: { path: '/health/live', port: 8080 }, periodSeconds: 5, failureThreshold: 36 }
            { type: 'Liveness', httpGet: { path: '/health/live', port: 8080 }, periodSeconds: 10, timeoutSeconds: 5, failureThreshold: 3 }
            { type: 'Readiness', httpGet: { path: '/health/ready', port: 8080 }, periodSeconds: 5, timeoutSeconds: 4, failureThreshold: 2 }
          ]
        }
        {
          name: 'collector'
          image: collectorImage
          args: ['--config=env:COLLECTOR_CONFIGURATION']
          resources: { cpu: json('0.25'), memory: '0.5Gi' }
          env: [
            { name: 'COLLECTOR_CONFIGURATION', value: collectorConfiguration }
            { name: 'APPLICATIONINSIGHTS_CONNECTION_STRING', secretRef: 'insights' }
          ]
        }
      ]
      scale: {
        minReplicas: minReplicas
        maxReplicas: maxReplicas
        rules: [{ name: 'processor', custom: { type: 'cpu', metadata: { type: 'Utilization', value: '60' } } }]
      }
    }
  }
  dependsOn: [vaultAccess, databaseSecret, directLineSecretEntry, eventsSecretEntry, messengerPageSecret, messengerAppSecretEntry, messengerVerifySecret, shop, databaseAccess]
}

resource bot 'Microsoft.BotService/botServices@2022-09-15' = {
  name: botName
  location: 'global'
  kind: 'azurebot'
  sku: { name: 'S1' }
  properties: {
    displayName: displayName
    endpoint: 'https://${app.properties.configuration.ingress.fqdn}/api/messages'
    msaAppId: identity.properties.clientId
    msaAppTenantId: tenant().tenantId
    msaAppType: 'UserAssignedMSI'
    msaAppMSIResourceId: identity.id
    disableLocalAuth: true
  }
}

resource teams 'Microsoft.BotService/botServices/channels@2022-09-15' = {
  parent: bot
  name: 'MsTeamsChannel'
  location: 'global'
  properties: { channelName: 'MsTeamsChannel', properties: { isEnabled: true, acceptedTerms: true } }
}

resource webChat 'Microsoft.BotService/botServices/channels@2022-09-15' = {
  parent: bot
  name: 'WebChatChannel'
  location: 'global'
  properties: { channelName: 'WebChatChannel', properties: { sites: [{ siteName: 'Default Site', isEnabled: true, isWebchatPreviewEnabled: true }] } }
}

resource facebook 'Microsoft.BotService/botServices/channels@2022-09-15' = if (!empty(facebookAppId)) {
  parent: bot
  name: 'FacebookChannel'
  location: 'global'
  properties: {
    channelName: 'FacebookChannel'
    properties: { appId: facebookAppId, appSecret: facebookAppSecret, isEnabled: true, pages: [{ id: facebookPageId, accessToken: facebookPageToken }] }
  }
}

output address string = 'https://${app.properties.configuration.ingress.fqdn}'
output botName string = bot.name
output vaultName string = vault.name
