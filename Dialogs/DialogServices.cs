using EcomBot.Cognitive.Intents;
using EcomBot.Cognitive.Spelling;
using EcomBot.Dialogs.AddressChanges;
using EcomBot.Dialogs.Addresses;
using EcomBot.Dialogs.BackInStock;
using EcomBot.Dialogs.Cancellations;
using EcomBot.Dialogs.Carts;
using EcomBot.Dialogs.CompareProducts;
using EcomBot.Dialogs.Complaints;
using EcomBot.Dialogs.DataDeletion;
using EcomBot.Dialogs.Devices;
using EcomBot.Dialogs.EmailProof;
using EcomBot.Dialogs.FindProducts;
using EcomBot.Dialogs.Handoff;
using EcomBot.Dialogs.Items;
using EcomBot.Dialogs.LanguageChange;
using EcomBot.Dialogs.Languages;
using EcomBot.Dialogs.Memory;
using EcomBot.Dialogs.Notices;
using EcomBot.Dialogs.Orders;
using EcomBot.Dialogs.Orders.Delays;
using EcomBot.Dialogs.Orders.Invoices;
using EcomBot.Dialogs.Orders.Listing;
using EcomBot.Dialogs.Orders.Totals;
using EcomBot.Dialogs.PaymentChanges;
using EcomBot.Dialogs.ProductQuestions;
using EcomBot.Dialogs.Products;
using EcomBot.Dialogs.Profile;
using EcomBot.Dialogs.Questions;
using EcomBot.Dialogs.Ratings;
using EcomBot.Dialogs.Recommending;
using EcomBot.Dialogs.Refunds;
using EcomBot.Dialogs.Replacements;
using EcomBot.Dialogs.Returns;
using EcomBot.Dialogs.Session;
using EcomBot.Dialogs.SignIn;
using EcomBot.Dialogs.Tasks;
using EcomBot.Dialogs.Undo;
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
        .AddSingleton<IExpectedWords, LanguageSpellings>()
        .AddScoped<CustomerSession>()
        .AddScoped<CustomerFinder>()
        .AddScoped<ConversationMemory>()
        .AddScoped<TaskKinds>()
        .AddScoped<Listener>()
        .AddScoped<SmallTalk>()
        .AddScoped<TaskDesk>()
        .AddScoped<OrderFinder>()
        .AddScoped<OrderSearch>()
        .AddScoped<ItemsReader>()
        .AddScoped<ReplacementFinder>()
        .AddScoped<ReplacementCases>()
        .AddEmailProof()
        .AddSession()
        .AddPeople()
        .AddScoped<AddressFinder>()
        .AddScoped<MainDialog>()
        .AddProducts()
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

    private static IServiceCollection AddSession(this IServiceCollection services)
    {
        services.AddOptions<SessionOptions>();
        return services.AddSingleton(DialogBuild.Current).AddScoped<SessionRules>().AddScoped<Conversation>().AddScoped<Mood>().AddScoped<OtherPeople>()
            .AddScoped<LanguageMemory>();
    }

    // A host registers its own desk, ratings and erasures.
    private static IServiceCollection AddPeople(this IServiceCollection services)
    {
        services.AddOptions<HandoffOptions>();
        services.AddOptions<DeletionOptions>();
        services.TryAddSingleton<IHandoffDesk, NoDesk>();
        services.TryAddSingleton<IHandoffRecord, NoRecord>();
        services.TryAddSingleton<IRatings, NoRatings>();
        services.TryAddSingleton<IErasures, NoErasures>();
        services.TryAddSingleton<ICustomerReach, NoReach>();
        services.TryAddSingleton<IOrderNews, NoOrderNews>();
        return services.AddScoped<WorkingHours>().AddScoped<HandoffCases>().AddScoped<SuggestedAnswers>();
    }

    // One line a task: how it stands to others, and the intents that ask for it.
    private static IServiceCollection AddTasks(this IServiceCollection services) => services
        .AddTask<SignInDialog>(TaskNature.Question, Intents.SignIn)
        .AddTask<HandoffDialog>(TaskNature.Question, Intents.TalkToPerson)
        .AddTask<MissingParcelDialog>(TaskNature.Action, Intents.MissingParcel)
        .AddTask<WrongItemsDialog>(TaskNature.Action, Intents.DamagedItem, Intents.WrongItem)
        .AddTask<ComplaintDialog>(TaskNature.Action, Intents.Complain)
        .AddTask<RatingDialog>(TaskNature.Question, Intents.RateService)
        .AddTask<DeletionDialog>(TaskNature.Action, Intents.DeleteMyData)
        .AddTask<LanguageDialog>(TaskNature.Question, Intents.ChangeLanguage)
        .AddTask<OrderLookupDialog>(TaskNature.Question, Intents.FindOrder)
        .AddTask<ListOrdersDialog>(TaskNature.Question, Intents.ListOrders)
        .AddTask<LateParcelDialog>(TaskNature.Question, Intents.LateParcel)
        .AddTask<OrderTotalDialog>(TaskNature.Question, Intents.OrderTotal)
        .AddTask<InvoiceDialog>(TaskNature.Question, Intents.Invoice)
        .AddTask<ReturnableItemsDialog>(TaskNature.Question, Intents.ReturnableItems)
        .AddTask<ReturnItemsDialog>(TaskNature.Action, Intents.ReturnItems)
        .AddTask<ReplaceItemsDialog>(TaskNature.Action, Intents.ExchangeItems, Intents.ChangeItems)
        .AddTask<FindProductDialog>(TaskNature.Question, Intents.FindProduct)
        .AddTask<ProductOptionsDialog>(TaskNature.Question, Intents.ProductOptions)
        .AddTask<ProductAvailabilityDialog>(TaskNature.Question, Intents.ProductAvailability)
        .AddTask<ProductPriceDialog>(TaskNature.Question, Intents.ProductPrice)
        .AddTask<ProductWarrantyDialog>(TaskNature.Question, Intents.ProductWarranty)
        .AddTask<CompareProductsDialog>(TaskNature.Question, Intents.CompareProducts)
        .AddTask<OrderNewsDialog>(TaskNature.Action, Intents.OrderNews)
        .AddTask<BackInStockDialog>(TaskNature.Action, Intents.BackInStock)
        .AddTask<RecommendDialog>(TaskNature.Question, Intents.Recommend)
        .AddTask<AddToCartDialog>(TaskNature.Action, Intents.AddToCart)
        .AddTask<ReorderDialog>(TaskNature.Action, Intents.Reorder)
        .AddTask<RemoveFromCartDialog>(TaskNature.Action, Intents.RemoveFromCart)
        .AddTask<ShowCartDialog>(TaskNature.Question, Intents.ShowCart)
        .AddTask<UseCouponDialog>(TaskNature.Action, Intents.UseCoupon)
        .AddTask<CheckoutDialog>(TaskNature.Action, Intents.Checkout)
        .AddTask<ShopQuestionDialog>(TaskNature.Question, Intents.AskDelivery, Intents.AskPaymentMethods, Intents.AskReturnPolicy, Intents.AskShop)
        .AddTask<DeviceInfoDialog>(TaskNature.Question, Intents.DeviceInfo)
        .AddTask<ServiceCentreDialog>(TaskNature.Question, Intents.ServiceCentre)
        .AddTask<RegisterDeviceDialog>(TaskNature.Action)
        .AddTask<CancelOrderDialog>(TaskNature.Action, Intents.CancelOrder)
        .AddTask<OrderAddressDialog>(TaskNature.Action, Intents.ChangeOrderAddress)
        .AddTask<OrderPaymentDialog>(TaskNature.Action, Intents.ChangePayment)
        .AddTask<RefundStatusDialog>(TaskNature.Question, Intents.RefundStatus, Intents.ReturnStatus)
        .AddTask<UndoRequestDialog>(TaskNature.Action, Intents.UndoRequest)
        .AddTask<ChangeProfileAddressDialog>(TaskNature.Action, Intents.ChangeProfileAddress)
        .AddTask<ChangeEmailDialog>(TaskNature.Action, Intents.ChangeEmail)
        .AddTask<ChangePhoneDialog>(TaskNature.Action, Intents.ChangePhone)
        .AddTask<MarketingConsentDialog>(TaskNature.Action, Intents.MarketingConsent)
        .AddTask<ShowProfileDialog>(TaskNature.Question, Intents.ShowProfile);

    private static IServiceCollection AddTask<TDialog>(this IServiceCollection services, TaskNature nature, params string[] intents)
        where TDialog : Dialog
    {
        // Every turn gets all the kinds, so that each is made of what is known already.
        var name = typeof(TDialog).Name;
        return services.AddScoped<TDialog>().AddScoped(turn => new TaskKind(name, nature, intents, () => turn.GetRequiredService<TDialog>()));
    }
}
