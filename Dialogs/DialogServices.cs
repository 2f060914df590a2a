using EcomBot.Cognitive.Intents;
using EcomBot.Dialogs.EmailProof;
using EcomBot.Dialogs.Items;
using EcomBot.Dialogs.Languages;
using EcomBot.Dialogs.Memory;
using EcomBot.Dialogs.Orders;
using EcomBot.Dialogs.Replacements;
using EcomBot.Dialogs.Returns;
using EcomBot.Dialogs.SignIn;
using EcomBot.Dialogs.Tasks;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace EcomBot.Dialogs;

/// <summary>Registers the dialogs.</summary>
public static class DialogServices
{
    /// <summary>Adds every dialog to the scope of a turn.</summary>
    public static IServiceCollection AddDialogs(this IServiceCollection services) => services
        .AddSingleton<SupportedLanguages>()
        .AddSingleton<IPhraseSource, LanguagePhrases>()
        .AddScoped<CustomerSession>()
        .AddScoped<CustomerFinder>()
        .AddScoped<ConversationMemory>()
        .AddScoped<TaskKinds>()
        .AddScoped<Listener>()
        .AddScoped<SmallTalk>()
        .AddScoped<TaskDesk>()
        .AddScoped<OrderFinder>()
        .AddScoped<ItemsReader>()
        .AddScoped<ReplacementFinder>()
        .AddEmailProof()
        .AddScoped<MainDialog>()
        .AddTasks();

    // A host that sends e-mail registers its own outbox.
    private static IServiceCollection AddEmailProof(this IServiceCollection services)
    {
        services.AddOptions<SignInOptions>();
        services.AddOptions<EmailCodeOptions>();
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddScoped<IEmailOutbox, NoEmail>();
        return services.AddScoped<EmailCodes>().AddScoped<EmailProver>();
    }

    // One line a task: how it stands to others, and the intents that ask for it.
    private static IServiceCollection AddTasks(this IServiceCollection services) => services
        .AddTask<SignInDialog>(TaskNature.Question, Intents.SignIn)
        .AddTask<OrderLookupDialog>(TaskNature.Question, Intents.FindOrder, Intents.ListOrders, Intents.LateParcel, Intents.MissingParcel)
        .AddTask<ReturnItemsDialog>(TaskNature.Action, Intents.ReturnItems)
        .AddTask<ReplaceItemsDialog>(TaskNature.Action, Intents.ExchangeItems, Intents.ChangeItems);

    private static IServiceCollection AddTask<TDialog>(this IServiceCollection services, TaskNature nature, params string[] intents)
        where TDialog : Dialog => services
        .AddScoped<TDialog>()
        .AddScoped(turn => new TaskKind(typeof(TDialog).Name, nature, intents, turn.GetRequiredService<TDialog>));
}
