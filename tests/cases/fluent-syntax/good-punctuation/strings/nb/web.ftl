price = Pris: 0 kr = gratis
list = 1) kaffe; 2) frukt. Les [her] * og # der
