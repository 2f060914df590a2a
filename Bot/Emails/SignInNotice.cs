using EcomBot.Dialogs.SignIn;
using Microsoft.Extensions.Options;

namespace EcomBot.Bot.Emails;

/// <summary>Says at the start when customers need no code by e-mail, and refuses settings that ask for codes which nothing can send.</summary>
internal sealed partial class SignInNotice(IOptions<SmtpOptions> smtp, IOptions<SignInOptions> signIn, ILogger<SignInNotice> logger) : IHostedService
{
    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken)
    {
        if (signIn.Value.RequireCode == true && !smtp.Value.IsSet)
        {
            throw new OptionsValidationException(SignInOptions.Section, typeof(SignInOptions), ["SignIn:RequireCode needs Smtp:Host."]);
        }
        if (!(signIn.Value.RequireCode ?? smtp.Value.IsSet))
        {
            LogNoCode();
        }
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    [LoggerMessage(LogLevel.Warning, "Customers sign in by what they say of themselves alone: no code is sent by e-mail (Smtp:Host, SignIn:RequireCode)")]
    private partial void LogNoCode();
}
