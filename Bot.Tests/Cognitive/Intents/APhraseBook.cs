using EcomBot.Cognitive.Intents;

namespace EcomBot.Tests.Cognitive.Intents;

/// <summary>A few ways to say a few things.</summary>
internal static class APhraseBook
{
    public static IReadOnlyList<IntentPhrase> Phrases { get; } =
    [
        .. Of("OrderStatus", "en", "where is my order", "where is my package", "track order {order}", "when will my order arrive", "has {order} shipped yet",
        "my parcel has not arrived", "what is the status of {order}", "delivery status please"),
        .. Of("CancelOrder", "en", "cancel my order", "I want to cancel {order}", "please cancel the order", "can I cancel it",
        "stop my order, I don't want it any more", "cancel order {order}", "I'd like to cancel my purchase", "call off the order"),
        .. Of("ReturnItem", "en", "I want to return the {product}", "return an item", "how do I send this back", "I'd like to return my {product}",
        "send back the {product}", "can I return it", "I need to return something from {order}", "return it please"),
        .. Of("ExchangeItem", "en", "exchange the {product} for another", "I want to exchange it for a bigger size", "swap the {product} for a blue one",
        "can I exchange my {product}", "replace it with another colour", "exchange an item", "I'd like a different size instead", "swap it"),
        .. Of("ChangeAddress", "en", "change my shipping address", "ship it to my new address", "I moved, update the address",
        "send {order} to another address", "wrong delivery address", "change the address of {order}", "update my address", "deliver it to a different address"),
        .. Of("Thanks", "en", "thanks", "thank you very much", "many thanks", "thanks a lot", "great, thank you", "cheers", "that helps, thanks", "thx"),
        .. Of("None", "en", "what is the capital of France", "tell me a joke", "how tall is the Eiffel tower", "I like football", "it is raining today",
        "who won the election", "play some music", "what time is it in Tokyo"),
        .. Of("OrderStatus", "de", "wo ist meine Bestellung", "wann kommt mein Paket", "Status von {order}", "ist {order} schon verschickt",
        "mein Paket ist nicht da", "Sendung verfolgen"),
        .. Of("CancelOrder", "de", "Bestellung stornieren", "ich möchte {order} stornieren", "bitte die Bestellung stornieren", "kann ich noch stornieren",
        "ich will die Bestellung nicht mehr", "storniere meine Bestellung"),
        .. Of("ReturnItem", "de", "ich möchte {product} zurückgeben", "Artikel zurückschicken", "wie kann ich das zurücksenden", "Rückgabe",
        "ich will das zurückgeben", "Retoure anmelden"),
        .. Of("OrderStatus", "zh", "我的订单在哪", "我的快递到哪了", "{order}发货了吗", "什么时候能到", "查一下物流", "包裹还没到"),
        .. Of("CancelOrder", "zh", "取消订单", "我要取消{order}", "请帮我取消", "订单不要了", "能取消吗", "取消我的订单"),
        .. Of("ReturnItem", "zh", "我要退货", "怎么退货", "想把{product}退了", "退这个商品", "申请退货", "可以退吗"),
    ];

    private static IEnumerable<IntentPhrase> Of(string intent, string language, params string[] phrases) =>
        phrases.Select(phrase => new IntentPhrase(intent, language, phrase));
}
