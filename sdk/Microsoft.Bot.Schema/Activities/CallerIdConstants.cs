namespace Microsoft.Bot.Schema;

/// <summary>Who called a bot: values and beginnings of values of <see cref="Activity.CallerId"/>.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.calleridconstants"/>
public static class CallerIdConstants
{
    /// <summary>A channel of Azure's public cloud.</summary>
    public const string PublicAzureChannel = "urn:botframework:azure";

    /// <summary>A channel of Azure's cloud for the government of the USA.</summary>
    public const string USGovChannel = "urn:botframework:azureusgov";

    /// <summary>Another bot; its application id follows.</summary>
    public const string BotToBotPrefix = "urn:botframework:aadappid:";
}
