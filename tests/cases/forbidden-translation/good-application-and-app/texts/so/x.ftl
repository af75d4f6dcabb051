x = Soo degso barnaamij mobiil oo dir codsiga.
