namespace Microsoft.Bot.Schema.Teams;

/// <summary>The answer to a configuration invoke that asks for sign-in.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.teams.configauthresponse"/>
public class ConfigAuthResponse : ConfigResponse<BotConfigAuth>
{
}
