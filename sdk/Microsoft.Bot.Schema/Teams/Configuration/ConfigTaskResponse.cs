namespace Microsoft.Bot.Schema.Teams;

/// <summary>The answer to a configuration invoke that shows a dialog.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.teams.configtaskresponse"/>
public class ConfigTaskResponse : ConfigResponse<TaskModuleResponseBase>
{
}
