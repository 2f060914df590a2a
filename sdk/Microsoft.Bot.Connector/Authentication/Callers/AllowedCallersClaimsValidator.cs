using System.Security.Claims;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Lets only certain bots call this one.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.connector.authentication.allowedcallersclaimsvalidator"/>
public class AllowedCallersClaimsValidator : ClaimsValidator
{
    private readonly List<string> _allowedCallers;

    /// <summary>Keeps which bots may call.</summary>
    /// <param name="allowedCallers">Their app ids; <c>*</c> for every bot, null or none for no bot.</param>
    public AllowedCallersClaimsValidator(IList<string> allowedCallers) => _allowedCallers = [.. allowedCallers ?? []];

    /// <inheritdoc/>
    public override Task ValidateClaimsAsync(IList<Claim> claims)
    {
        AllowedAppIds.Check(claims, _allowedCallers, "bot");
        return Task.CompletedTask;
    }
}

/// <summary>Lets only certain skills answer this bot.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.connector.authentication.allowedskillsclaimsvalidator"/>
public class AllowedSkillsClaimsValidator : ClaimsValidator
{
    private readonly List<string> _allowedSkills;

    /// <summary>Keeps which skills may answer.</summary>
    /// <param name="allowedSkillAppIds">Their app ids; <c>*</c> for every skill, null or none for no skill.</param>
    public AllowedSkillsClaimsValidator(IList<string> allowedSkillAppIds) => _allowedSkills = [.. allowedSkillAppIds ?? []];

    /// <inheritdoc/>
    public override Task ValidateClaimsAsync(IList<Claim> claims)
    {
        AllowedAppIds.Check(claims, _allowedSkills, "skill");
        return Task.CompletedTask;
    }
}
