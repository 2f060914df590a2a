using System.Globalization;
using EcomBot.Dialogs.Understanding;

namespace EcomBot.Tests.Dialogs.Understanding;

/// <summary>Words for what is to be done, misspelt or without umlauts.</summary>
public sealed class SlipsTests
{
    [Theory]
    [InlineData("de", "die Lampe zurueckschiken", "verbReturn")]
    [InlineData("de", "bitte umtauchen", "verbExchange")]
    [InlineData("de", "bestellung stonieren", "verbCancel")]
    [InlineData("es", "quiero debolver esto", "verbReturn")]
    [InlineData("es", "canselar el pedido", "verbCancel")]
    [InlineData("fr", "je veux anuler", "verbCancel")]
    [InlineData("fr", "retouner la lampe", "verbReturn")]
    [InlineData("pt-BR", "quero devovler", "verbReturn")]
    [InlineData("pt-BR", "subsituir o teclado", "verbExchange")]
    public void Verbs_are_found_though_misspelt(string language, string text, string list) => Assert.True(Has(language, text, list));

    [Theory]
    [InlineData("de", "die Bestellung wurde storniert", "verbCancel")]
    [InlineData("pt-BR", "o pedido foi cancelado", "verbCancel")]
    [InlineData("fr", "ma commande est annulée", "verbCancel")]
    public void What_has_been_done_is_no_slip(string language, string text, string list) => Assert.False(Has(language, text, list));

    private static bool Has(string language, string text, string list)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
        return Words.Has(text, list);
    }
}
