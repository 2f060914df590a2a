using EcomBot.Dialogs.EmailProof;

namespace EcomBot.Bot.Emails;

/// <summary>Registers how e-mail is sent.</summary>
internal static class EmailServices
{
    /// <summary>Adds e-mail by the server of the settings.</summary>
    public static IServiceCollection AddEmails(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptionsWithValidateOnStart<SmtpOptions, SmtpOptionsValidator>()
            .Bind(configuration.GetSection(SmtpOptions.Section), binder => binder.ErrorOnUnknownConfiguration = true);
        return services
            .AddSingleton<EmailQueue>()
            .AddSingleton<SmtpPost>()
            .AddScoped<IEmailOutbox, EmailOutbox>()
            .AddHostedService<EmailClerk>()
            .AddHostedService<SignInNotice>();
    }
}
