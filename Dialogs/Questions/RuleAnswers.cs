using System.Globalization;
using EcomBot.Commerce;
using EcomBot.Commerce.Catalogue;
using EcomBot.Commerce.Orders.Returns;
using EcomBot.Dialogs.Languages;
using EcomBot.Dialogs.Products;
using EcomBot.Dialogs.Tasks;
using EcomBot.Dialogs.Understanding;

namespace EcomBot.Dialogs.Questions;

/// <summary>Answers from the rules that the shop's service works by, so that they are right even where nobody wrote an answer.</summary>
public sealed class RuleAnswers(ServiceRules rules, ProductNames names, ICatalogue catalogue)
{
    /// <summary>Whether and until when a product that the question names can go back; null for other questions.</summary>
    internal async Task<string?> OfProductAsync(ShopQuestion question, TaskTurn turn, CancellationToken cancellationToken)
    {
        if (question.Intent != Intents.AskReturnPolicy)
        {
            return null;
        }
        var named = (await names.FindAsync(question.Text, cancellationToken)).Products;
        var meant = named.Length > 0 ? named : ProductReference.In(question.Text, turn.Memory) is [var one] ? [one] : [];
        return meant is [var id] && await catalogue.FindAsync(new(id), cancellationToken) is { } product ? Of(product) : null;
    }

    /// <summary>The rule that a question is about, or null where no rule says anything of it.</summary>
    internal string? Of(ShopQuestion question) => question.Intent switch
    {
        Intents.AskPaymentMethods => Texts.Say("Questions.Payment"),
        _ when Words.Has(question.Text, "aboutRefunds") => Texts.Say("Questions.Refund"),
        _ when Words.Has(question.Text, "aboutChanges") => Texts.Say("Questions.Change"),
        Intents.AskReturnPolicy => Return(),
        _ => null,
    };

    private string Return()
    {
        var text = Texts.Say("Questions.Return", ("days", Number(rules.ReturnWindowDays)));
        var never = rules.NeverReturned;
        text = never.Count == 0 ? text
            : Texts.Together(text, Texts.Say("Questions.ReturnNever", ("categories", string.Join(", ", never.Select(ShopWords.Category)))));
        return rules.RestockingFeePercent == 0 ? text
            : Texts.Together(text, Texts.Say("Questions.ReturnFee", ("percent", rules.RestockingFeePercent.ToString("0.##", CultureInfo.CurrentCulture))));
    }

    private string Of(Product product) => product.Category is { } category && !rules.IsReturnable(category)
        ? Texts.Say("Questions.ProductNever", ("product", product.Title), ("category", ShopWords.Category(category)))
        : Texts.Say("Questions.ProductReturn", ("product", product.Title), ("days", Number(ReturnWindow.DaysOf(product, rules))));

    private static string Number(int number) => number.ToString(CultureInfo.CurrentCulture);
}
