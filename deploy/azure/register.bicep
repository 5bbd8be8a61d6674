// Stap 1: een eigen register voor de container. `az acr build` bouwt de container daarin, zonder Docker op uw computer.
targetScope = 'resourceGroup'

@description('Naam van het register: 5 tot 50 kleine letters en cijfers, uniek in heel Azure.')
@minLength(5)
@maxLength(50)
param registryName string

@description('Regio.')
param location string = resourceGroup().location

resource registry 'Microsoft.ContainerRegistry/registries@2023-07-01' = {
  name: registryName
  location: location
  sku: {
    name: 'Basic'
  }
  properties: {
    adminUserEnabled: false
  }
}

output loginServer string = registry.properties.loginServer
