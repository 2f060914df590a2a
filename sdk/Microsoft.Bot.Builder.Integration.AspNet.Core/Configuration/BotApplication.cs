using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>The bot's application as the configuration describes it.</summary>
internal sealed class BotApplication(IConfiguration configuration)
{
    public string Type => configuration[MicrosoftAppCredentials.MicrosoftAppTypeKey]?.Trim();

    public string Id => configuration[MicrosoftAppCredentials.MicrosoftAppIdKey];

    public string Password => configuration[MicrosoftAppCredentials.MicrosoftAppPasswordKey];

    public string TenantId => configuration[MicrosoftAppCredentials.MicrosoftAppTenantIdKey];

    /// <summary>Refuses a managed identity without id or tenant, or with a password.</summary>
    public void RequireForManagedIdentity()
    {
        Require(MicrosoftAppCredentials.MicrosoftAppIdKey, "MSI");
        Require(MicrosoftAppCredentials.MicrosoftAppTenantIdKey, "MSI");
        if (!string.IsNullOrWhiteSpace(Password))
        {
            throw new ArgumentException($"{MicrosoftAppCredentials.MicrosoftAppPasswordKey} must not be set for MSI in configuration.");
        }
    }

    /// <summary>Refuses an application of one tenant without id, tenant or password.</summary>
    public void RequireForSingleTenant()
    {
        Require(MicrosoftAppCredentials.MicrosoftAppIdKey, "SingleTenant");
        Require(MicrosoftAppCredentials.MicrosoftAppTenantIdKey, "SingleTenant");
        Require(MicrosoftAppCredentials.MicrosoftAppPasswordKey, "SingleTenant");
    }

    private void Require(string key, string type)
    {
        if (string.IsNullOrWhiteSpace(configuration[key]))
        {
            throw new ArgumentException($"{key} is required for {type} in configuration.");
        }
    }
}
