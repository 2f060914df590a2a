using EcomBot.Dialogs.EmailProof;
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
        return services;
    }

    private static void Strictly(BinderOptions binder) => binder.ErrorOnUnknownConfiguration = true;
}
