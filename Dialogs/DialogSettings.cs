using EcomBot.Dialogs.DataDeletion;
using EcomBot.Dialogs.EmailProof;
using EcomBot.Dialogs.Handoff;
using EcomBot.Dialogs.Session;
using EcomBot.Dialogs.SignIn;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace EcomBot.Dialogs;

/// <summary>Reads the settings of the dialogs.</summary>
public static class DialogSettings
{
    /// <summary>Binds the settings of every dialog; the host refuses to start on a bad one.</summary>
    public static IServiceCollection AddDialogSettings(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<SignInOptions>().Bind(configuration.GetSection(SignInOptions.Section), Strictly);
        services.AddOptionsWithValidateOnStart<EmailCodeOptions, EmailCodeOptionsValidator>()
            .Bind(configuration.GetSection(EmailCodeOptions.Section), Strictly);
        services.AddOptionsWithValidateOnStart<SessionOptions, SessionOptionsValidator>().Bind(configuration.GetSection(SessionOptions.Section), Strictly);
        services.AddOptionsWithValidateOnStart<HandoffOptions, HandoffOptionsValidator>().Bind(configuration.GetSection(HandoffOptions.Section), Strictly);
        services.AddOptionsWithValidateOnStart<DeletionOptions, DeletionOptionsValidator>().Bind(configuration.GetSection(DeletionOptions.Section), Strictly);
        return services;
    }

    private static void Strictly(BinderOptions binder) => binder.ErrorOnUnknownConfiguration = true;
}
